/** The skill that the people of the load test talk to. */
export const skillId = 'amzn1.ask.skill.10ad0000-0000-4000-8000-000000000000';
