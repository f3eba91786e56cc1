import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

// apps/action/src/github/refusal.ts
function refusalOf(error) {
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return void 0;
  return { status: error.status, message: error.message };
}
function isForbidden(error) {
  const status = refusalOf(error)?.status;
  return status === 401 || status === 403 || status === 404;
}
function permissionAdvice(permission) {
  return `add '${permission}' under 'permissions:' of the job`;
}

export {
  refusalOf,
  isForbidden,
  permissionAdvice
};
