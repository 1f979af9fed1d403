import * as v from 'valibot';

const services = v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))), v.maxLength(500));

/** Which cloud services of a SOW count as 更高阶云服务 and as 重点云服务, kept by the user from Huawei's FAQ. */
export const ServiceListsSchema = v.object({
  higher: services,
  key: services,
  /** The day on which the lists were compared with the FAQ, `YYYY-MM-DD`; empty: never. */
  asOf: v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]),
});
export type ServiceLists = v.InferOutput<typeof ServiceListsSchema>;

/**
 * What can be read in public of the FAQ's 重点云服务清单: scraps, far from the whole list. Nothing of the other list can be read,
 * so it is empty. Never compared with the FAQ, so without a day.
 */
export const knownServices: ServiceLists = {
  higher: [],
  key: [
    'GaussDB(for Redis)',
    'GaussDB(for Influx)',
    'GaussDB(for Cassandra)',
    'CodeArts Req',
    'CodeArts Repo',
    'CodeArts Pipeline',
    'CodeArts Check',
    'CodeArts Build',
  ],
  asOf: '',
};
