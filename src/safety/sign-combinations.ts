import type { CrisisRule } from './language/shape.ts';

/**
 * Signs that make a crisis together, one combination per line: every part must be there, `a|b` is either, `-a` must not be. After `?` it
 * counts even in a question. Order and distance do not matter: people in need do not speak in sentences.
 */
export const combinations: { readonly [rule in CrisisRule]: string } = {
  poison: `
    took pills many
    kid ate pills
    kid took strong
    drank toxin
    overdose i|who
    poisoned i|who|sudden|have
    insulin many took|i|who`,
  emergency: `
    who|kid|i not breathe
    gasp i|who|kid
    who|kid not wake
    faint who|kid
    who|kid floor not|blood|head
    blue skin
    face droop
    speech slur
    who|i speech not abrupt|limb|face|half
    limb numb abrupt|half|chest|speech|face
    half numb
    limb not feel
    chest pain
    attack have i|who|kid
    attack abrupt
    seize who|kid|i
    choke who|kid
    throat stuck
    throat swell
    blood much
    blood head
    blood not stop
    cut deep
    not pulse
    fall high kid|who|i head|blood|not|faint
    fall depth kid
    head fall blood|not
    vehicle ram me|who|kid
    stab i|who|me
    trapped rubble i|who|kid|me
    burn hot i|who|kid
    birth i|who|sudden
    dying i
    alarm
    who fall not rise
    not breathe urge`,
  fire: `
    thing|home flames
    smoke out|home|thing
    smell gas`,
  intruder: `
    stranger home enter|hide|break
    stranger enter|break out
    break enter home
    enter home force|fear|weapon
    stranger follow me|i
    follow me fear
    weapon stranger near
    weapon abuser near|threat
    weapon threat me
    lock me who|home|abuser
    not leave me who|abuser
    steps home|nobody|fear
    rob me`,
  abuse: `
    who|abuser hits me
    neck hands me|i who|abuser
    neck hands me hits
    throw wall me
    hits belt me
    force sex|touch me|i
    force touch abuser
    touch private who|abuser|me
    touch me who private
    touch me abuser
    inbed abuser -kid
    drunk hits me|abuser
    threat kill me|who|i
    dread
    rape i|me|who|kid
    who|abuser hits kid`,
  'self-harm': `
    i want die
    who want die
    not want live
    not want world
    not point live
    burden i
    without better
    gone better
    gone nobody
    nobody care i
    jump edge i|who|want
    flesh selfcut
    blade selfcut
    note
    end all i|want
    noose
    ? die pills many
    ? despair`,
};
