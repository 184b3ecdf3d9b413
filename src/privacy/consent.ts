/** Whether people are asked (`required`), told (`notice`), or neither (`off`), that what they say goes to a model. */
export type Consent = 'required' | 'notice' | 'off';

/** The wording that people agree to; a new one is asked for again. Raise it when the phrases `consentAsk` change their meaning. */
export const consentWording = '2026-11-22';
