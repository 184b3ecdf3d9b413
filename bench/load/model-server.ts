import { createStandInGateway } from '../../src/testing/index.ts';
import { script } from './script.ts';

// A process of its own: the stand-in gateway, answering every call alike. It ends when its parent lets go.
const gateway = await createStandInGateway();
gateway.script(script);
process.once('disconnect', () => process.exit(0));
process.send?.({ url: gateway.url, key: gateway.key });
