import { describe, expect, it } from 'vitest';
import { readSsml } from './ssml.ts';

const problems = (inner: string) => readSsml(`<speak>${inner}</speak>`).problems;

describe('reading SSML', () => {
  it('hears what a person would hear', () => {
    const reading = readSsml(
      '<speak><p>One.</p><p>Two &amp; <sub alias="three">3</sub>.</p><break time="1.5s"/><break time="200ms"/>Four<audio src="https://a.example/b.mp3"/></speak>',
    );
    expect(reading).toMatchObject({
      text: 'One. Two & three. Four',
      pauseMs: 1_700,
      audioCount: 1,
      problems: [],
    });
  });

  it('leaves foreign words out of the text whose script is judged', () => {
    const reading = readSsml('<speak>東京は <lang xml:lang="en-US">a city</lang> です</speak>');
    expect(reading.text).toBe('東京は a city です');
    expect(reading.textInLocale).toBe('東京は です');
  });

  it('counts breaks by strength, a bare one as medium', () => {
    expect(readSsml('<speak>a<break/>b<break strength="none"/></speak>').pauseMs).toBe(250);
    expect(readSsml('<speak>a<break strength="strong"/></speak>').pauseMs).toBe(400);
  });

  it.each([
    '<break time="10s"/><break time="10000ms"/><break strength="x-strong"/>',
    '<emphasis level="strong">a</emphasis>',
    '<prosody rate="20%" pitch="-33.3%" volume="+6dB">a</prosody>',
    '<prosody rate="x-fast" pitch="+50%">a</prosody>',
    '<say-as interpret-as="date" format="mdy">09012026</say-as>',
    '<lang xml:lang="ja-JP">こんにちは</lang>',
    '<voice name="Céline">a</voice>',
    '<amazon:emotion name="excited" intensity="low">a</amazon:emotion>',
    '<amazon:effect name="whispered">a</amazon:effect>',
    '<amazon:domain name="news">a</amazon:domain>',
    '<w role="amazon:VB">read</w><phoneme alphabet="ipa" ph="pɪˈkɑːn">pecan</phoneme>',
    '<audio src="soundbank://soundlibrary/animals/amzn_sfx_cat_meow_1x_01"/>',
    '<alexa:name type="first" personId="amzn1.ask.person.A"/>',
  ])('accepts %s', (inner) => {
    expect(problems(inner)).toEqual([]);
  });

  it.each([
    ['<break time="11s"/>', 'break time'],
    ['<break time="10001ms"/>', 'break time'],
    ['<break time="1"/>', 'break time'],
    ['<break>a</break>', 'empty'],
    ['<prosody rate="19%">a</prosody>', 'rate'],
    ['<prosody pitch="+51%">a</prosody>', 'pitch'],
    ['<prosody pitch="-34%">a</prosody>', 'pitch'],
    ['<prosody>a</prosody>', 'one of'],
    ['<say-as interpret-as="money">a</say-as>', 'interpret-as'],
    ['<say-as>a</say-as>', 'needs'],
    ['<lang xml:lang="ko-KR">a</lang>', 'lang'],
    ['<audio src="http://a.example/b.mp3"/>', 'src'],
    ['<amazon:breath/>', 'not a tag'],
    ['<mark name="a"/>', 'not a tag'],
    ['<script>a</script>', 'not a tag'],
    ['<constructor/>', 'not a tag'],
    ['<p onclick="a">a</p>', 'no attribute'],
    ['<p toString="a">a</p>', 'no attribute'],
    ['<speak>a</speak>', 'nested'],
    ['<strong>a</strong>', 'not a tag'],
  ])('finds fault with %s', (inner, word) => {
    expect(problems(inner).join('; ')).toContain(word);
  });

  it('insists on speak as the root', () => {
    expect(readSsml('<p>a</p>').problems[0]).toContain('root');
  });
});
