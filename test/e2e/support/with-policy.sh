#!/bin/sh
# Runs Chromium with $POLICY_ROOT in place of /etc/chromium, in a mount namespace of its own: no file of the machine is touched, no root needed.
exec unshare --user --map-current-user --keep-caps --mount sh -c 'mount --bind "$POLICY_ROOT" /etc/chromium && exec "$POLICY_BROWSER" "$@"' sh "$@"
