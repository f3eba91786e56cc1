import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))
const examples = join(root, 'examples')
const folder = mkdtempSync(join(tmpdir(), 'dkimkit-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The options of the TypeScript template of `cdktf init`. */
const tsconfig = {
  compilerOptions: {
    alwaysStrict: true,
    declaration: true,
    experimentalDecorators: true,
    inlineSourceMap: true,
    inlineSources: true,
    lib: ['es2018'],
    module: 'CommonJS',
    noEmitOnError: true,
    noFallthroughCasesInSwitch: true,
    noImplicitAny: true,
    noImplicitReturns: true,
    noImplicitThis: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    resolveJsonModule: true,
    strict: true,
    strictNullChecks: true,
    strictPropertyInitialization: true,
    stripInternal: true,
    target: 'ES2018',
    incremental: true,
    // The template has true here: what we publish must pass without.
    skipLibCheck: false,
  },
  include: ['**/*.ts'],
  exclude: ['node_modules', 'cdktf.out'],
}

const main = `import { Construct } from "constructs";
import { App, TerraformStack } from "CDK";
import { DkimProvider, DkimRecord, DkimSender, Route53Zone } from "@dkimkit/CDK";
import { toDeclareSelector } from "@dkimkit/CDK/testing";

class MyStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new DkimProvider(this, "aws", { kind: "route53" });
    const zone = new Route53Zone({ name: "example.com", zoneId: "Z0123456789" });
    new DkimRecord(this, "mail", { zone, selector: "mail", publicKey: "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=" });
    const variables = { sel1: "s1", sel2: "s2", userId: "1", wl: "wl1", mailHost: "em1" };
    new DkimSender(this, "news", { zone, service: "sendgrid", variables });
  }
}

const app = new App();
new MyStack(app, "mail");
app.synth();
console.log(typeof toDeclareSelector);
`

const versions: Readonly<Record<string, readonly string[]>> = {
  cdktf: ['cdktf@^0.21.0', 'constructs@^10.4.2'],
  cdktn: ['cdktn@0.24.0', 'constructs@10.7.2'],
}

beforeAll(() => {
  const packages = ['core', 'manifest', 'cdktf', 'cdktn'].map((name) => join(root, 'packages', name))
  for (const path of packages) run('npm', ['pack', '--silent', '--pack-destination', folder], path)
})

describe('a project of the TypeScript template', () => {
  it.each(Object.keys(versions))(
    'installs our packages and synthesises, with %s',
    (cdk) => {
      const project = join(folder, cdk)
      mkdirSync(project)
      writeFileSync(join(project, 'package.json'), '{ "name": "mail", "version": "1.0.0", "private": true }\n')
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(tsconfig))
      writeFileSync(join(project, 'main.ts'), main.replaceAll('CDK', cdk))
      const tarballs = readdirSync(folder).filter((file) =>
        /^dkimkit-(?:core|manifest|CDK)-.*\.tgz$/.test(file.replace(cdk, 'CDK')),
      )
      expect(tarballs).toHaveLength(3)
      const tools = ['typescript@^5.4.5', 'ts-node@^10.9.2', '@types/node@^20']
      const wanted = [...tarballs.map((file) => join('..', file)), ...(versions[cdk] ?? []), ...tools]
      run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', ...wanted], project)
      for (const example of readdirSync(examples)) {
        const source = readFileSync(join(examples, example, 'main.ts'), 'utf8').replaceAll('cdktf', cdk)
        writeFileSync(join(project, `${example}.ts`), `${source}export {}\n`)
      }
      run('npx', ['tsc', '--noEmit'], project)
      // ts-node reports every error of its types.
      expect(run('npx', ['ts-node', 'main.ts'], project)).toContain('function')
      const written = readFileSync(join(project, 'cdktf.out/stacks/mail/cdk.tf.json'), 'utf8')
      expect(Object.keys(JSON.parse(written).resource.aws_route53_record)).toHaveLength(4)
    },
    120_000,
  )
})

function run(command: string, argv: readonly string[], cwd: string): string {
  const ran = spawnSync(command, argv, { cwd, env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(`${command} ${argv.join(' ')}: ${ran.stderr}${ran.stdout}`)
  return ran.stdout
}
