import { z } from 'zod';
import { MONTHS } from '../../../match/ages.ts';
import { CLI_ELIGIBLE } from '../../../messages/cli-eligible.ts';
import { figureWords } from '../../../show/facts.ts';
import { judgedIn } from '../../records/judged.ts';
import { dayInput, from, fromOf, notKnownOutput, placeInput, placesFor, standingNotes } from '../parts.ts';
import { notKnown, tool } from '../tool.ts';

/** So many places are judged at once. */
const PLACES = 5;

/** Which services state an age that takes a person in. */
export const eligible = tool({
  name: 'eligible',
  says: { limit: 'limit_a_place' },
  input: z.object({
    age: z.int().min(0).max(1800),
    unit: z.enum(['year', 'month']).default('year'),
    sex: z.enum(['male', 'female']).optional(),
    place: placeInput,
    domain: z.string().min(1).max(50).optional(),
    on: dayInput,
    limit: z.int().min(1).max(50).default(20),
  }),
  output: z.object({
    on: z.string(),
    places: z.array(
      z.object({
        ...from.shape,
        services: z.array(
          z.object({
            item: z.string().describe('id'),
            name: z.string(),
            group: z
              .enum(['named', 'part'])
              .describe(
                'named: the audience states an age that fits; part: an age elsewhere fits, for a part of it',
              ),
            ages: z.array(
              z.object({
                id: z.string(),
                age: z.string(),
                sentence: z.string().describe('verbatim: quote it'),
                sums: z.array(z.string()).describe('that this age sets'),
              }),
            ),
          }),
        ),
        more: z.int().describe('services of these two groups that are not shown'),
        no_age_stated: z.int().describe('services that state no age that could tell: they may apply'),
        other_ages: z.int().describe('services that state other ages alone'),
      }),
    ),
    not_known: notKnownOutput,
  }),
  answer({ age, unit, sex, place, domain, on, limit }, asking) {
    const { snapshot, lang, today } = asking;
    const day = on ?? today;
    const months = MONTHS[unit];
    const person = { span: { from: age * months, below: (age + 1) * months }, sex: sex ?? null };
    const standing = placesFor(asking, place, day);
    const places = standing.slice(0, PLACES).map((one) => {
      const { counts, services } = judgedIn(snapshot, one, person, domain ?? null);
      const fit = services.filter(({ group }) => group === 'named' || group === 'part');
      return {
        ...fromOf(asking, one.edition.id, day),
        services: fit.slice(0, limit).map(({ item, name, group, ages }) => ({
          ...{ item, name, group: group as 'named' | 'part' },
          ages: ages
            .filter((stated) => stated.fit !== 'none')
            .map(({ age: fact, clause, sums }) => ({
              id: fact.id,
              age: figureWords('age', fact, lang),
              sentence: clause.text,
              sums: sums.map((sum) => figureWords('amount', sum, lang)),
            })),
        })),
        more: Math.max(0, fit.length - limit),
        ...{ no_age_stated: counts.open, other_ages: counts.outside },
      };
    });
    return {
      on: day,
      places,
      not_known: [
        CLI_ELIGIBLE['cli-eligible-unchecked'][lang],
        ...(standing.length > PLACES
          ? [notKnown(asking, 'more_places', { shown: PLACES, count: standing.length })]
          : []),
        ...standingNotes(asking, places),
      ],
    };
  },
});
