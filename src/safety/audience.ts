/** Who listens: `family` reckons with children, and is stricter with what is asked and what is said. */
export type Audience = 'general' | 'family';
