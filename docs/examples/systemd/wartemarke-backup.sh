#!/bin/sh
# Keeps a dump of the database for each of the last 14 days: /usr/local/sbin/wartemarke-backup, started by a timer as postgres.
# Deleted data lives on in backups: keep them no longer than the town has said that it keeps data.
set -eu

umask 077
database=${DATABASE:-wartemarke}
folder=${1:-/var/backups/wartemarke}
file=$folder/wartemarke-$(date +%F).dump

pg_dump --format=custom --file="$file.part" "$database"
# What cannot be listed cannot be restored.
pg_restore --list "$file.part" > /dev/null
mv "$file.part" "$file"
find "$folder" -name 'wartemarke-*.dump' -mtime +14 -delete
