import { changeReport, changeStudy } from '../../support/benchmarks.ts';
import { changeCondition } from '../../support/conditions.ts';
import { changePlanRule } from '../../support/plan-rules.ts';
import { changeClaim, changeCni, changePin } from './breaking.ts';
import {
  claims,
  conditions,
  conformanceReports,
  interactions,
  modeAnswers,
  modes,
  planRules,
  scaleReports,
  settings,
  studies,
  symptoms,
} from './places.ts';
import { message, type Rule } from './rule.ts';

/** Whether the text names a day that exists: 2026-02-30 does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

export const dates: Rule = {
  name: 'a date is a day that exists and has come',
  why: 'The site says “re-read on”; a day that never was, or is still to come, makes that a lie.',
  check: (facts) => {
    const all = [
      ...claims(facts).map(({ place, fact }) => [place, 'reviewed', fact.reviewed] as const),
      ...modes(facts).map(({ place, fact }) => [place, 'reviewed', fact.reviewed] as const),
      ...modeAnswers(facts).map(({ place, fact }) => [place, 'reviewed', fact.reviewed] as const),
      ...settings(facts).map(({ place, fact }) => [place, 'reviewed', fact.reviewed] as const),
      ...conditions(facts).map(({ place, fact }) => [place, 'reviewed', fact.reviewed] as const),
      ...planRules(facts).flatMap(({ place, fact }) => [
        [place, 'reviewed', fact.reviewed] as const,
        ...(fact.otherwise ?? []).map(({ date }) => [place, 'date', date] as const),
      ]),
      ...[...interactions(facts), ...symptoms(facts)].flatMap(({ place, fact }) => [
        [place, 'reviewed', fact.reviewed] as const,
        ...(fact.issues ?? []).map(({ asOf }) => [place, 'asOf', asOf] as const),
      ]),
      ...[...studies(facts), ...scaleReports(facts)].map(
        ({ place, fact }) => [place, 'reviewed', fact.reviewed] as const,
      ),
      ...studies(facts).flatMap(({ place, fact }) =>
        (fact.contrary ?? []).map(({ asOf }) => [place, 'asOf', asOf] as const),
      ),
      ...conformanceReports(facts).flatMap(({ place, fact }) => [
        [place, 'reviewed', fact.reviewed] as const,
        [place, 'date', fact.date] as const,
      ]),
      ...Object.entries(facts.cnis).map(
        ([id, { released }]) => [`cnis/${id}`, 'released', released] as const,
      ),
      ...Object.entries(facts.pins).map(([id, { date }]) => [`pins/${id}`, 'date', date] as const),
      ...Object.keys(facts.snapshots).map(
        (file) => [`content/snapshots/${file}`, 'its day', file.replace('.json', '')] as const,
      ),
    ];
    return all.flatMap(([place, field, date]) => {
      if (date === undefined) return [];
      if (!isDay(date)) {
        return [message(place, `${field} “${date}” is no day`, 'write year-month-day')];
      }
      if (date <= facts.today) return [];
      return [message(place, `${field} ${date} is still to come`, 'write the day it happened')];
    });
  },
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { reviewed: '2026-02-30' }),
      messages: ['calico/policy.fqdn: reviewed “2026-02-30” is no day — write year-month-day'],
    },
    {
      breaks: (facts) => changeCni(facts, 'calico', { released: '2026-11-23' }),
      messages: ['cnis/calico: released 2026-11-23 is still to come — write the day it happened'],
    },
    {
      breaks: (facts) => changeCondition(facts, { reviewed: '2026-11-23' }),
      messages: [
        'conditions/flat-network: reviewed 2026-11-23 is still to come — write the day it happened',
      ],
    },
    {
      breaks: (facts) => changePlanRule(facts, { reviewed: '2026-02-30' }),
      messages: [
        'plan-rules/pool-addresses: reviewed “2026-02-30” is no day — write year-month-day',
      ],
    },
    {
      breaks: (facts) => changeStudy(facts, { reviewed: '2026-11-23' }),
      messages: [
        'benchmarks/wire-2026: reviewed 2026-11-23 is still to come — write the day it happened',
      ],
    },
    {
      breaks: (facts) => changeReport(facts, { date: '2026-02-30' }),
      messages: ['conformance/gateway-calico: date “2026-02-30” is no day — write year-month-day'],
    },
    {
      breaks: (facts) => changePin(facts, 'docs', { date: '22.11.2026' }),
      messages: ['pins/docs: date “22.11.2026” is no day — write year-month-day'],
    },
    {
      breaks: (facts) => ({ ...facts, snapshots: { '2026-12-24.json': '' } }),
      messages: [
        'content/snapshots/2026-12-24.json: its day 2026-12-24 is still to come — write the day it happened',
      ],
    },
  ],
};
