import { awsDocuments } from './sources/aws.ts';
import { benchmarkDocuments } from './sources/benchmarks.ts';
import { calicoDocuments } from './sources/calico.ts';
import { calicoDocsDocuments } from './sources/calico-docs.ts';
import { ciliumDocuments } from './sources/cilium.ts';
import { communityDocuments } from './sources/community.ts';
import { webDocuments } from './sources/web.ts';

export { pins } from './sources/pins.ts';

/** Every document that a claim cites, by id. */
export const documents = {
  ...awsDocuments,
  ...benchmarkDocuments,
  ...calicoDocuments,
  ...calicoDocsDocuments,
  ...ciliumDocuments,
  ...communityDocuments,
  ...webDocuments,
};

export type DocumentId = keyof typeof documents;
