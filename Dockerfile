# syntax=docker/dockerfile:1
# The program in a container: built from the sources, run by a user without rights, on port 8080 behind a proxy that ends TLS.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet restore src/TeacherDev.Web --locked-mode \
    && dotnet publish src/TeacherDev.Web -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl tzdata \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown app /data
ENV DataFolder=/data ASPNETCORE_URLS=http://+:8080 DOTNET_ENVIRONMENT=Production
USER app
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD curl -fs http://localhost:8080/health/ready || exit 1
ENTRYPOINT ["dotnet", "TeacherDev.Web.dll"]
