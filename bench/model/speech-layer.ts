import { contend } from './contender.ts';
import { ourModelLayer } from './our-model-layer.ts';

await contend((input) => ourModelLayer(input, true));
