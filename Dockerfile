# The service. Source runs unbuilt, so that there is nothing to compile: packages, then the source beside them.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package in production needs its install script.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && mkdir /data

# Node and what it links to: no shell, no package manager, nobody but uid 65532.
FROM gcr.io/distroless/nodejs24-debian12:nonroot
LABEL org.opencontainers.image.title="Wellspoken" \
      org.opencontainers.image.description="Claude behind an Alexa skill" \
      org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    WELLSPOKEN_STORE=sqlite:/data/wellspoken.db
COPY --from=packages /app/node_modules ./node_modules
COPY package.json assistant.yaml ./
COPY src ./src
# The only place that is written to, and only with the default store: the rest may be mounted read-only.
COPY --from=packages --chown=65532:65532 /data /data
VOLUME /data
USER 65532:65532
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["/nodejs/bin/node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["/nodejs/bin/node", "src/entry/cli/main.ts"]
CMD ["serve"]
