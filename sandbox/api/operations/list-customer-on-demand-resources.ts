import { profileOf } from '../../world/money/profile.ts';
import { ok, utcSeconds } from '../answers.ts';
import { isAnswer, scopeOf, text, whole, type Operation } from '../call.ts';
import { pageOf, same } from '../filters.ts';

const DAY = 86_400_000;

/** POST /v2/partners/sub-customers/on-demand-resources/query: of one resale customer; nothing for anybody else. */
export const listCustomerOnDemandResources: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const { world } = call;
  const customer = world.customers.get(text(call, 'customer_id') ?? '');
  const known = customer?.partner === scope.accountName && customer.associationType === 'resale';
  const { resources, life, seed } = profileOf(customer?.customerId ?? '');
  const today = Math.floor(world.clock.now() / DAY) * DAY;
  const status = life === 'arrears' ? 2 : 1;
  const rows = Array.from({ length: known ? resources : 0 }, (_, index) => ({
    customer_id: customer?.customerId,
    region_code: 'cn-north-4',
    service_type_code: 'hws.service.type.ec2',
    resource_type_code: 'hws.resource.type.vm',
    service_type_name: '弹性云服务器',
    resource_type_name: '云主机',
    resource_id: `${seed.toString(16).padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`,
    resource_name: `ecs-${index + 1}`,
    effective_time: utcSeconds(today - 100 * DAY),
    expire_time: '2099-12-31T00:00:00Z',
    status,
  })).filter(() => same(whole(call, 'status'), status));
  return ok({ resources: pageOf(call, rows), total_count: rows.length });
};
