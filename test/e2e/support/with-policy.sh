#!/bin/sh
# Runs a browser with $POLICY_ROOT in place of the machine's folder $POLICY_PLACE, in a mount namespace of its own: no file of the machine is touched, no root needed.
exec unshare --user --map-current-user --keep-caps --mount sh -c 'mount --bind "$POLICY_ROOT" "$POLICY_PLACE" && exec "$POLICY_BROWSER" "$@"' sh "$@"
