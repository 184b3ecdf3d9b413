import { fakeClock } from '../testing/fake-clock.ts';
import { storeContract } from './contract.ts';
import { createInMemoryStore } from './in-memory.ts';

storeContract('the store in memory', async () => {
  const clock = fakeClock();
  return { store: createInMemoryStore({ clock }), clock };
});
