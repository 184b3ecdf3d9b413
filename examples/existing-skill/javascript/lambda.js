import { createAssistant, loadConfig } from 'wellspoken';
import { createSkill } from './skill.js';

// The process freezes with its reply: nothing can be written on behind it.
const assistant = createAssistant(await loadConfig(), { writeOnMs: 0 });
const skill = createSkill(assistant);

/** Not `SkillBuilders….lambda()`: that takes a callback, which Lambda refuses from Node 24 on. */
export const handler = (event, context) => skill.invoke(event, context);
