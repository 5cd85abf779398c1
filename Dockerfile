# The webhook relay (docs/relay.md). One file and the embedded database is all it needs.
FROM node:22-slim AS build
WORKDIR /relay
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY src ./src
RUN node --disable-warning=ExperimentalWarning src/dev/packaging/bundleRelay.ts dist/relay.js

FROM node:22-slim
WORKDIR /relay
ENV NODE_ENV=production RELAY_DATA=/data PORT=8787
COPY --from=build /relay/node_modules/@electric-sql/pglite ./node_modules/@electric-sql/pglite
COPY --from=build /relay/dist/relay.js ./relay.mjs
RUN mkdir /data && chown node /data
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/health').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "relay.mjs"]
