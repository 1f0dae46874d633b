import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { loadRecogniser } from '/tmp/w-seven/tools/tag/load-recogniser.ts';
import { loadBundledPack } from '/tmp/w-seven/tools/annotate/background.ts';
import { readEntities } from '/tmp/w-seven/utils/entities/read-entities.ts';
const rec = loadRecogniser(); const pack = loadBundledPack();
const banned = new Set<string>();
for (const s of ['held-out','fourth','sixth','gold','second','third','fifth']) for (const a of JSON.parse(readFileSync(`/tmp/w-seven/tests/fixtures/whoswho/${s}.json`,'utf8'))) banned.add(a.file);
const labels = JSON.parse(readFileSync('/work/shared/pages/labels.json','utf8'));
const files = labels.filter((e: any) => e.gold && e.lang==='en' && e.isArticle && !e.source.startsWith(process.env.SKIP ?? 'zzz') && !['suspect'].includes(e.goldQuality)).map((e: any) => e.gold.replace(/^.*\//,'')).filter((f: string) => !banned.has(f))
  .sort((a: string,b: string) => createHash('md5').update(a).digest('hex') < createHash('md5').update(b).digest('hex') ? -1 : 1);
const [from, to, mode] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4] ?? 'org'];
for (const file of files.slice(from, to)) {
  const blocks = gunzipSync(readFileSync(`/work/shared/pages/gold/${file}`)).toString('utf8').split(/\n+/u).map((l) => ({ kind: 'paragraph' as const, text: l.replace(/\s+/gu, ' ').trim() })).filter(({ text }) => text !== '');
  const text = blocks.map((b) => b.text).join('\n\n');
  const mentions = rec.recognise(blocks as any, pack.readLexicon(blocks as any));
  const es = readEntities({ blocks, byline: null, title: '' } as any, mentions).entities as any[];
  const ctx = (s: number, t: number) => text.slice(Math.max(0, s - 45), s).replace(/\n+/g, '⏎') + '[[' + text.slice(s, t) + ']]' + text.slice(t, t + 40).replace(/\n+/g, '⏎');
  const conf = (e: any) => Math.max(0, ...mentions.filter((q: any) => e.mentions.some((x: any) => q.start < x.end && x.start < q.end)).map((q: any) => q.confidence));
  const out: string[] = [];
  if (mode === 'org') for (const e of es) if (e.kind === 'organisation' && conf(e) < 0.97) out.push(`  ${e.mentions.length}x ${conf(e).toFixed(2)} ${ctx(e.mentions[0].start, e.mentions[0].end)}`);
  if (mode === 'per') for (const e of es) if (e.kind === 'person' && (conf(e) < 0.97 || !/\s/.test(text.slice(e.mentions[0].start, e.mentions[0].end)))) out.push(`  ${e.mentions.length}x ${conf(e).toFixed(2)} ${ctx(e.mentions[0].start, e.mentions[0].end)}`);
  if (mode === 'oth') { const seen = new Set(); for (const m of mentions as any[]) if ((m.kind === 'other' || m.kind === 'place')) { const n = text.slice(m.start, m.end); if (seen.has(n) || (m.kind === 'place' && m.confidence > .7)) continue; seen.add(n); if (es.some((e) => e.mentions.some((x: any) => x.start < m.end && m.start < x.end))) continue; out.push(`  ${m.kind} ${m.confidence.toFixed(2)} ${ctx(m.start, m.end)}`); } }
  if (out.length) console.log('# ' + file + '\n' + out.join('\n'));
}
