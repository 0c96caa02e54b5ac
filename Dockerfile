# Node comes with the packages, pinned like everything else; this stage only lends its npm.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

# Debian, since the pinned Node, SQLite and the drawing of charts are binaries for glibc.
FROM debian:bookworm-slim
RUN apt-get update \
	&& apt-get install -y --no-install-recommends libatomic1 libstdc++6 \
	&& rm -rf /var/lib/apt/lists/* \
	&& useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin suitemate \
	&& install -d -m 0700 -o suitemate -g suitemate /data
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY LICENSE package.json manifest.yml ./
COPY prompts ./prompts
COPY src ./src

ENV PATH=/app/node_modules/.bin:$PATH \
	NODE_ENV=production \
	HOST=0.0.0.0 \
	PORT=3000 \
	DATA_DIR=/data
USER suitemate
VOLUME /data
EXPOSE 3000
# SIGTERM lets running work end, for at most 30 seconds: docker run --stop-timeout 30.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
	CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# As npm start does: see docs/decisions/007-acknowledge-first.md.
CMD ["node", "--max-semi-space-size=2", "src/main.ts"]
