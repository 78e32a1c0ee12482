#!/bin/sh
# Shows one page for months: starts Chromium, and ends when Chromium or its page has ended, so that systemd begins anew.
# docs/kiosk.md explains it. Settings: ~/.config/wartemarke-kiosk/settings, or a file that is named.
set -eu

here=$(CDPATH='' cd "$(dirname "$0")" && pwd)
config=${XDG_CONFIG_HOME:-$HOME/.config}/wartemarke-kiosk
. "${1:-$config/settings}"
profile=$config/profile
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome)

# Nothing goes dark by itself: the board and the kiosk know their nights.
if [ -n "${DISPLAY:-}" ]; then
  xset s off s noblank -dpms || echo 'The screen saver cannot be switched off (xset).' >&2
  [ "${ROTATION:-normal}" = normal ] || xrandr --orientation "$ROTATION"
fi

# After a power cut Chromium would ask whether it shall restore its pages.
mkdir -p "$profile/Default"
preferences=$profile/Default/Preferences
if [ -f "$preferences" ]; then
  sed -i 's/"exited_cleanly":false/"exited_cleanly":true/; s/"exit_type":"[^"]*"/"exit_type":"Normal"/' "$preferences"
fi
rm -f "$profile/SingletonLock" "$profile/SingletonCookie" "$profile/SingletonSocket"

# The browser asks for voices once, when it starts: whoever has them must be there by then.
if command -v spd-say > /dev/null; then timeout 10 spd-say -O > /dev/null 2>&1 || true; fi

# start.html waits until the server answers, also when the network comes up later than the screen.
"$browser" \
  --kiosk \
  --user-data-dir="$profile" \
  --no-first-run \
  --no-default-browser-check \
  --noerrdialogs \
  --hide-crash-restore-bubble \
  --disable-session-crashed-bubble \
  --disable-pinch \
  --overscroll-history-navigation=0 \
  --disable-features=Translate,TouchpadOverscrollHistoryNavigation,SpareRendererForSitePerProcess \
  --disable-component-update \
  --disable-background-networking \
  --password-store=basic \
  --autoplay-policy=no-user-gesture-required \
  --enable-speech-dispatcher \
  --force-device-scale-factor="${SCALE:-1}" \
  ${CHROMIUM_FLAGS:-} \
  "file://$here/start.html#$URL${READY:+%20$READY}" &
pid=$!
trap 'kill "$pid" 2> /dev/null || true' EXIT INT TERM

# The watchdog: the process of a page that has crashed is gone, while the browser and its own pages stay.
has_page() { pgrep -fa -- "--type=renderer.*$profile" | grep -qv -e --top-chrome-webui -e --extension-process; }
for _ in 1 2 3 4 5 6; do
  has_page && break
  sleep 5
done
while kill -0 "$pid" 2> /dev/null; do
  if ! has_page; then
    echo 'The page has crashed: starting anew.' >&2
    exit 1
  fi
  if [ -n "${NOTIFY_SOCKET:-}" ]; then systemd-notify WATCHDOG=1 || true; fi
  sleep 5
done
echo 'The browser has ended: starting anew.' >&2
exit 1
