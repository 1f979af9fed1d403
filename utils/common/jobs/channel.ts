/** Name of the broadcast channel on which the worker tells our pages the id of a job or a plan that changed. */
export const jobsChannel = 'jobs';
