// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/usage.h"

namespace BillfoldService {

std::string_view usageText()
{
    return R"(billfold-server, the reference service of the Wallet API

  billfold-server --database DATABASE [--listen ADDRESS:PORT] [options]
      Serves until SIGTERM. Prints "listening on URL" when it is ready; logs are JSON lines on stderr.
      --sandbox               play money; the database is marked for ever, loopback addresses only
      --keys FILE             the service's secrets (default with SQLite: FILE.keys beside the database)
      --operator ID           who runs the service (needed outside of the sandbox)
      --name NAME             what people see as its name
      --sms-spool DIRECTORY   where messages to phones are handed over (needed outside of the sandbox)
      --tls-certificate FILE  PEM, with --tls-key FILE; without them loopback addresses only
      --workers N             threads that execute requests (4)
      --request-seconds N     how long a client may take to send a request (15)
      --requests-per-minute N per account; four times as many per address (240; a sandbox 60000)
      --log-level LEVEL       debug, info, warning or error (info)
  billfold-server make-keys FILE
      Makes the service's secrets, in a file that must not exist yet.
  billfold-server check --database DATABASE [--keys FILE] [--heads FILE]
      Proves the books: 0 when all agrees, 1 when not. With keys, the signatures of the receipts as well; with heads,
      that no receipt that was stated in the file is missing.
  billfold-server heads --database DATABASE [--keys FILE]
      Prints a signed statement of every account's newest receipt, to be kept apart from the database.
  billfold-server verify RECEIPT|- --service-keys JWKS-FILE|--keys FILE
      Prints what a receipt or head statement says: 0 when its signature holds, 1 when not. The JWK set may be a stored
      answer of GET /v1/service.
  billfold-server seed --database DATABASE [--keys FILE] [--demo] [--people N] [--movements M] [--seed S] [--until DATE]
      Fills a sandbox with people and their history, the same for the same seed.
  billfold-server sandbox messages --database DATABASE [--to PHONE] [--json]
  billfold-server sandbox credit --database DATABASE [--keys FILE] --to PHONE --amount 100.00 [--from NAME]
                                  [--note TEXT] [--after 2h]
  billfold-server sandbox balance --database DATABASE --of PHONE
  billfold-server sandbox clock advance 24h --database DATABASE
  billfold-server sandbox merchant add --database DATABASE --name NAME --category CATEGORY --city CITY
  billfold-server sandbox merchant code --database DATABASE --merchant ID [--amount 38.00 [--expires 15m]]
                                  [--tip prompt|2.00|10%] [--bill NUMBER] [--label TEXT]
  billfold-server sandbox merchant purchases --database DATABASE --merchant ID
  billfold-server sandbox merchant refund --database DATABASE --purchase ID --amount 10.00 [--note TEXT] [--after 2h]
  billfold-server sandbox merchant list|close|open --database DATABASE [--merchant ID]
  billfold-server sandbox till scan --database DATABASE [--keys FILE] --merchant ID --code DIGITS|TEXT --amount 38.00
  billfold-server sandbox outage --database DATABASE --mode maintenance|off
  billfold-server sandbox channel --database DATABASE --answer ANSWER [--card LAST4] [--then ANSWER] [--after 30s]
                                  | --closed 2h [--in 10m] [--bank NAME] | --reset
      What the bank says to orders: succeed, ask-code, pending or silent (then what --then says), or why it refuses.
      Steer a sandbox while it runs.

DATABASE is sqlite:FILE or postgresql://…
)";
}

} // namespace BillfoldService
