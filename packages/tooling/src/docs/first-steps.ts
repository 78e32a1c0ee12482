/** What makes the variables that the examples use. Asks `npm start` for a day with free times, and books one. */
export const firstSteps = String.raw`BASE=http://localhost:8080
OFFICE=$BASE/v1/offices/buergerbuero
TODAY=$(date +%F)

key() { openssl rand -hex 16; }
send() { curl -sS "$1" -H "Authorization: Bearer $2" -H "Idempotency-Key: $(key)" --json "$3"; }
of() { jq -r "$1"; }
secret() { jq -r .link | sed 's/.*token=//'; }

CLERK=$(curl -sS $BASE/v1/sessions --json "{\"name\": \"demo\", \"password\": \"$PASSWORD\"}" | of .token)
pair() { send $OFFICE/pairing-codes $CLERK "{\"kind\": \"$1\"}" | of .code; }
PAIRING=$(pair board)
KIOSK=$(curl -sS $BASE/v1/devices -H "Idempotency-Key: $(key)" --json "{\"code\": \"$(pair kiosk)\"}" | of .token)
BOARD=$(curl -sS $BASE/v1/devices -H "Idempotency-Key: $(key)" --json "{\"code\": \"$(pair board)\"}" | of .token)

DAY=$(curl -sS "$OFFICE/days?services=registration" | of '[.days[] | select(.free > 0) | .date][1]')
STARTS=$(curl -sS "$OFFICE/slots?services=registration&date=$DAY" | of '.slots[].startAt' | sort -R)
START=$(echo "$STARTS" | sed -n 1p)
LATER=$(echo "$STARTS" | sed -n 2p)
hold() { send $OFFICE/holds $CLERK "{\"services\": [{\"id\": \"registration\", \"quantity\": 1}], \"startAt\": \"$START\"}"; }

KEPT=$(hold)
APPOINTMENT_TOKEN=$(echo "$KEPT" | of .token)
BOOKING="{\"hold\": \"$(echo "$KEPT" | of .id)\", \"contact\": {\"name\": \"Ada Beispiel\"}}"
BOOKED=$(send $OFFICE/appointments $APPOINTMENT_TOKEN "$BOOKING")
APPOINTMENT=$(echo "$BOOKED" | of .id)
VERSION=$(echo "$BOOKED" | of .version)
CODE=$(echo "$BOOKED" | of .code)
DOCUMENT=$(curl -sS $OFFICE/appointments/$APPOINTMENT/documents -H "Authorization: Bearer $APPOINTMENT_TOKEN" \
  -H "Idempotency-Key: $(key)" -F wish=landlord -F file=@docs/images/the-way.png | of .id)

START=$LATER
KEPT=$(hold)
HOLD=$(echo "$KEPT" | of .id)
HOLD_TOKEN=$(echo "$KEPT" | of .token)
START=$(echo "$STARTS" | sed -n 3p)
LATER=$(echo "$STARTS" | sed -n 4p)

DRAWN=$(send $OFFICE/tickets $KIOSK '{"services": [{"id": "registration", "quantity": 1}]}')
TICKET=$(echo "$DRAWN" | of .ticket.id)
TICKET_TOKEN=$(echo "$DRAWN" | secret)
SIGNAL=$(send $OFFICE/signals $KIOSK '{"kind": "help"}' | of .id)
`;

/** What waits: a place on the waiting list, which wants a proof of work. In the checkout, which has what does the work. */
export const waitingSteps = String.raw`prove() {
  curl -sS "$OFFICE/challenge?action=wait" | npx node --input-type=module -e '
    import { solveChallenge } from "altcha-lib";
    import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
    const challenge = JSON.parse((await new Response(process.stdin).json()).challenge);
    const solution = await solveChallenge({ challenge, deriveKey });
    console.log(Buffer.from(JSON.stringify({ challenge, solution })).toString("base64url"));'
}
PROOF=$(prove)
WISH="{\"services\": [{\"id\": \"registration\", \"quantity\": 1}], \"fromDate\": \"$DAY\", \"toDate\": \"$DAY\", \"weekdays\": [],
  \"part\": \"any\", \"contact\": {\"name\": \"Ada Beispiel\", \"email\": \"ada@town.example\"}, \"proof\": \"$PROOF\"}"
WAITING=$(curl -sS $OFFICE/waiting-list -H "Idempotency-Key: $(key)" --json "$WISH")
ENTRY=$(echo "$WAITING" | of .id)
ENTRY_TOKEN=$(echo "$WAITING" | of .token)
PROOF=$(prove)
`;
