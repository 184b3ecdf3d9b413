import { parseArgs } from 'node:util';
import { loadConfig } from '../../config/load.ts';
import type { Command } from './command.ts';
import { checkConnection } from './preflight/check-connection.ts';
import { checkModels } from './preflight/check-models.ts';
import { checkPrivacy } from './preflight/check-privacy.ts';
import { checkStorePages } from './preflight/check-store-pages.ts';
import type { Finding } from './preflight/finding.ts';
import { rehearse } from './preflight/rehearse.ts';
import { showChecklist } from './preflight/show-checklist.ts';
import { readSubject } from './preflight/subject.ts';

/**
 * What Amazon's certification would find in `skill-package/` and `assistant.yaml`, each with its fix. Fails when Amazon would refuse the
 * skill. `--json` prints the findings for a script. Nothing is sent anywhere.
 */
export const preflight: Command = async (args, terminal) => {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
  });
  const subject = await readSubject(terminal.cwd, await loadConfig({ cwd: terminal.cwd }));
  const findings: readonly Finding[] = [
    ...checkModels(subject),
    ...(await rehearse(subject)),
    ...(await checkStorePages(subject)),
    ...checkPrivacy(subject),
    ...checkConnection(subject),
  ];
  const count = (verdict: Finding['verdict']) =>
    findings.filter((finding) => finding.verdict === verdict).length;
  const summary = { failed: count('failed'), warnings: count('warning'), ok: count('ok') };
  if (values.json) terminal.print(`${JSON.stringify({ ...summary, findings }, null, 2)}\n`);
  else terminal.print(showChecklist(findings, { columns: terminal.output.columns ?? 100 }));
  return summary.failed > 0 ? 1 : 0;
};
