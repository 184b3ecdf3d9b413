import { handler, prepare } from './lambda-handler.ts';

export { handler };

/** The bundled function: what is loaded to be invoked starts at once. */
prepare();
