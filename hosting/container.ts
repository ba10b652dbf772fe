/** The description of a container that builds the site and serves it with nginx. */
import type { NginxPlace } from './nginx.ts';

/** Where nginx stands in Debian's container. */
export function containerPlace(base: string): NginxPlace {
  return {
    listen: '8080',
    root: '/srv/www',
    base,
    scratch: '/tmp',
    brotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
    log: 'stderr',
  };
}

/** The Containerfile. It is built with the project as its context. */
export function containerFile(): string {
  return `# Written by npm run hosting; hosting/container.ts is its source.
#   podman build --file hosting/nginx/Containerfile --build-arg SITE_URL=https://example.org .
FROM node:24-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ARG SITE_URL
ARG BASE_PATH=/
ARG REPOSITORY_URL
RUN test -n "$SITE_URL" || { echo 'SITE_URL is missing: add --build-arg SITE_URL=https://…' >&2; exit 1; }
RUN npm run build && npm run hosting
# cp --archive keeps the times, by which nginx tells what has changed.
RUN mkdir -p "/srv/www$BASE_PATH" && cp --archive dist/. "/srv/www$BASE_PATH"

FROM debian:bookworm-slim
RUN apt-get update \\
  && apt-get install --yes --no-install-recommends nginx libnginx-mod-http-brotli-static \\
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /site/hosting/nginx/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /srv/www /srv/www
USER www-data
EXPOSE 8080
CMD ["nginx", "-g", "daemon off;"]
`;
}
