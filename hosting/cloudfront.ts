/** A CloudFormation template: a bucket that only CloudFront reads, its headers and its function. */
import { stringify } from 'yaml';
import type { Redirect } from './redirects.ts';
import { HEADER_RULES, type HeaderRule, type Headers, headersOf } from './site.ts';

/** AWS's managed policy that caches by path and keeps both encodings apart. */
const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';
/** Headers that have a form of their own in a policy, and may not stand among the others. */
const SECURITY = {
  'Content-Security-Policy': (value: string) => ({
    ContentSecurityPolicy: { ContentSecurityPolicy: value, Override: true },
  }),
  'Referrer-Policy': (value: string) => ({
    ReferrerPolicy: { ReferrerPolicy: value, Override: true },
  }),
  'Strict-Transport-Security': (value: string) => ({
    StrictTransportSecurity: {
      AccessControlMaxAgeSec: Number(/max-age=(\d+)/u.exec(value)?.[1]),
      Override: true,
    },
  }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
} as const;

/** CORS has a form of its own too; it answers those who send an `Origin`. */
const CORS = {
  AccessControlAllowCredentials: false,
  AccessControlAllowHeaders: { Items: ['*'] },
  AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
  AccessControlAllowOrigins: { Items: ['*'] },
  OriginOverride: true,
};

function isSecurity(name: string): name is keyof typeof SECURITY {
  return name in SECURITY;
}

function policyConfig(name: string, headers: Headers) {
  const entries = Object.entries(headers);
  const security = entries.map(([header, value]) =>
    isSecurity(header) ? SECURITY[header](value) : {},
  );
  const custom = entries.filter(
    ([header]) => !isSecurity(header) && header !== 'Access-Control-Allow-Origin',
  );
  return {
    Name: { 'Fn::Sub': `\${AWS::StackName}-${name}` },
    ...('Access-Control-Allow-Origin' in headers && { CorsConfig: CORS }),
    SecurityHeadersConfig: Object.assign({}, ...security) as object,
    CustomHeadersConfig: {
      Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
}

/** A name for a rule that a template may have. */
function idOf({ name }: HeaderRule): string {
  return name.replaceAll(/(?:^|[^a-z]+)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

/** All that a path of the rule is sent with, the headers of every page among it. */
function allHeaders({ paths }: HeaderRule): Headers {
  const [sample = ''] = paths;
  return headersOf(sample.replace('*', 'x').replaceAll(/:[a-z]+/gu, 'x'));
}

/** Runs before the cache: addresses that have moved, folders, and pages as the bucket names them. */
export function viewerFunction(redirects: readonly Redirect[], base: string): string {
  const whole = redirects.filter(({ from }) => !from.endsWith('*'));
  const parts = redirects.filter(({ from }) => from.endsWith('*'));
  const table = (list: readonly Redirect[]) =>
    JSON.stringify(
      Object.fromEntries(list.map(({ from, to }) => [base + from.replace('*', ''), base + to])),
    );
  return `var moved = ${table(whole)};
var movedBelow = ${table(parts)};
function to(address) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: address } } };
}
function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (moved[uri]) return to(moved[uri]);
  for (var start in movedBelow) {
    if (uri.indexOf(start) === 0) return to(movedBelow[start].replace('*', uri.slice(start.length)));
  }
  if (uri.slice(-1) === '/') request.uri = uri + 'index.html';
  else if (uri.slice(uri.lastIndexOf('/')).search(/\\.(?:css|csv|html|js|json|md|png|svg|txt|webmanifest|woff2|xml|yaml|zip)$/) === -1) return to(uri + '/');
  return request;
}
`;
}

function behavior(rule: HeaderRule, pattern?: string) {
  return {
    ...(pattern !== undefined && { PathPattern: pattern }),
    TargetOriginId: 'bucket',
    ViewerProtocolPolicy: 'redirect-to-https',
    Compress: true,
    CachePolicyId: CACHING_OPTIMIZED,
    ResponseHeadersPolicyId: { Ref: `Headers${idOf(rule)}` },
    FunctionAssociations: [
      {
        EventType: 'viewer-request',
        FunctionARN: { 'Fn::GetAtt': ['ViewerFunction', 'FunctionMetadata.FunctionARN'] },
      },
    ],
  };
}

function policies() {
  return Object.fromEntries(
    HEADER_RULES.map((rule) => [
      `Headers${idOf(rule)}`,
      {
        Type: 'AWS::CloudFront::ResponseHeadersPolicy',
        Properties: { ResponseHeadersPolicyConfig: policyConfig(idOf(rule), allHeaders(rule)) },
      },
    ]),
  );
}

/** Only the first behaviour that matches counts, so that the particular ones come first. */
function distribution(base: string) {
  const [all, ...others] = HEADER_RULES as [HeaderRule, ...HeaderRule[]];
  const notFound = (ErrorCode: number) => ({
    ErrorCode,
    ResponseCode: 404,
    ResponsePagePath: `${base}404.html`,
    ErrorCachingMinTTL: 10,
  });
  return {
    Type: 'AWS::CloudFront::Distribution',
    Properties: {
      DistributionConfig: {
        Enabled: true,
        HttpVersion: 'http2and3',
        IPV6Enabled: true,
        Aliases: [{ Ref: 'DomainName' }],
        ViewerCertificate: {
          AcmCertificateArn: { Ref: 'CertificateArn' },
          MinimumProtocolVersion: 'TLSv1.2_2021',
          SslSupportMethod: 'sni-only',
        },
        Origins: [
          {
            Id: 'bucket',
            DomainName: { 'Fn::GetAtt': ['Bucket', 'RegionalDomainName'] },
            OriginAccessControlId: { 'Fn::GetAtt': ['Access', 'Id'] },
            S3OriginConfig: { OriginAccessIdentity: '' },
          },
        ],
        DefaultCacheBehavior: behavior(all),
        CacheBehaviors: others
          .toReversed()
          .flatMap((rule) =>
            rule.paths.map((path) => behavior(rule, base + path.replaceAll(/:[a-z]+/gu, '*'))),
          ),
        CustomErrorResponses: [notFound(403), notFound(404)],
      },
    },
  };
}

/** The resources beside the distribution and its policies. */
function storage(redirects: readonly Redirect[], base: string) {
  const distributionArn = {
    'Fn::Sub': 'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Distribution}',
  };
  return {
    Bucket: {
      Type: 'AWS::S3::Bucket',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    },
    BucketPolicy: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: {
        Bucket: { Ref: 'Bucket' },
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'cloudfront.amazonaws.com' },
              Action: 's3:GetObject',
              Resource: { 'Fn::Sub': '${Bucket.Arn}/*' },
              Condition: { StringEquals: { 'AWS:SourceArn': distributionArn } },
            },
          ],
        },
      },
    },
    Access: {
      Type: 'AWS::CloudFront::OriginAccessControl',
      Properties: {
        OriginAccessControlConfig: {
          Name: { 'Fn::Sub': '${AWS::StackName}' },
          OriginAccessControlOriginType: 's3',
          SigningBehavior: 'always',
          SigningProtocol: 'sigv4',
        },
      },
    },
    ViewerFunction: {
      Type: 'AWS::CloudFront::Function',
      Properties: {
        AutoPublish: true,
        FunctionCode: viewerFunction(redirects, base),
        FunctionConfig: { Comment: 'Pages and moved addresses', Runtime: 'cloudfront-js-2.0' },
        Name: { 'Fn::Sub': '${AWS::StackName}-viewer' },
      },
    },
  };
}

/** The template, as YAML. */
export function cloudFormation(redirects: readonly Redirect[], base: string): string {
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'CNI Compare: a private bucket behind CloudFront.',
    Parameters: {
      DomainName: { Type: 'String', Description: 'The name under which the site is published' },
      CertificateArn: { Type: 'String', Description: 'A certificate for it, in us-east-1' },
    },
    Resources: {
      ...storage(redirects, base),
      ...policies(),
      Distribution: distribution(base),
    },
    Outputs: {
      BucketName: { Value: { Ref: 'Bucket' } },
      DistributionId: { Value: { Ref: 'Distribution' } },
    },
  };
  return `# Written by npm run hosting; hosting/cloudfront.ts is its source.\n${stringify(template, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
