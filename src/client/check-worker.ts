import type { CheckCall, CheckReply } from '../lib/check/call.ts';
import { check } from '../lib/check/check.ts';
import type { CheckFacts } from '../lib/check/facts.ts';

let facts: CheckFacts | undefined;

function replyTo(call: CheckCall): CheckReply {
  facts ??= call.facts;
  try {
    return facts ? { id: call.id, report: check(call.inputs, facts) } : { id: call.id };
  } catch {
    return { id: call.id };
  }
}

addEventListener('message', ({ data }: MessageEvent<CheckCall>) => {
  postMessage(replyTo(data));
});
