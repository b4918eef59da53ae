// Generated from public/openapi.yaml by `npm run api:types`. Do not edit.

export interface paths {
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is calling
         * @description The teammate or user behind the request. For a teammate who is viewing as somebody, `viewAs` names that user; everything
         *     else stays the teammate's own.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-center": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The homepage, as this viewer sees it
         * @description The shown sections of the live layout, in order. Signing in is optional here.
         *
         *     The Customer portal card is visible only if the portal is live, its section is shown, and the viewer has access. The
         *     `customer_portal` section stands in `sections` exactly when the card is visible, so the answer of somebody without
         *     access does not differ from one where there is no portal. While the Help Center is not live, there are no sections.
         */
        get: operations["getHelpCenter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The portal, as this user finds it
         * @description Who is looking, which tabs they have, and what they can raise tickets about. Unrestricted users have the tabs `all` (every
         *     ticket they can see) and `created_by_me`; restricted users have `created_by_me` only. The first tab is the default.
         */
        get: operations["getPortal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find tickets
         * @description The tickets of one tab, filtered, searched and sorted. Asking a restricted user's list for `tab=all` is 403
         *     `visibility_restricted`. Filters are joined by "and", the values of one filter by "or"; ids that do not exist, or are not
         *     for the viewer, match nothing. A range that ends before it starts matches nothing.
         *
         *     **Order.** Newest update first, or by relevance when there is a search. `state` sorts in the order of the workflow
         *     (submitted, in progress, waiting on customer, resolved) and then by label; `type` and `title` sort alphabetically. Ties go
         *     to the newest update, then to the highest number, whatever the `order`.
         *
         *     **Search.** `q` looks into the title, the description and the comments; never into notes, internal labels,
         *     attributes that are hidden from customers, or e-mail addresses. It is split into terms at anything that is not a letter,
         *     a digit or a combining mark. Case and diacritics do not matter (`resume` finds "Résumé"; `ı/İ/i` and `ß/ss` are equal).
         *     Every term must occur somewhere in the ticket, at the start of a word; in scripts that are written without spaces (Han,
         *     kana, Thai, Lao, Khmer, Myanmar) anywhere. A blank query is no search; one without any term (`!!`) finds nothing. More
         *     than 200 characters or 10 terms is 422.
         *
         *     A query that is nothing but a number (`1042` or `#1042`) also finds the ticket with exactly that number (`104` does not),
         *     and ranks it first. Then come tickets whose title has all terms, then those where title and description together have them, then those
         *     that need the conversation; newest update first in each tier, then highest number.
         *
         *     **Preview.** While searching, every row shows why it was found, unless `previewColumn` is off: then no row has a
         *     `preview`. The candidates are the description, then the comments newest first, then the title. The first that contains all
         *     terms wins, otherwise the one with the most distinct terms, the earliest on a tie. A match by number alone previews the
         *     beginning of the description (of the title, if there is no description), with nothing marked. The text is a window of at
         *     most 160 characters around the first match, cut between words and never inside a character that people see as one, with `…`
         *     where something was cut. It comes as segments: joined, they are the exact window of the original text. There is no markup
         *     in them, ever; what looks like markup is text.
         *
         *     **Facets.** For each filter the values that occur, with the number of tickets under *all the other* filters, the search and
         *     the tab. States with the same external label are one choice: its `value` is the comma-joined list of their ids, which
         *     `state` takes as it is.
         */
        get: operations["listTickets"];
        put?: never;
        /**
         * Raise a ticket
         * @description Creates a ticket of one of the portal's `ticketTypes`, in the type's first state, shared, and created by the viewer.
         *
         *     It belongs to one of the viewer's companies. A viewer with one company may leave `companyId` out; with several it must be
         *     given; a viewer without a company leaves it out or sends null. Another company, or null from somebody who has a company, is 422.
         *
         *     `attributes` takes the attributes of the type that are shown on create, by id. The required ones must be there; any other
         *     key, or a value that does not fit, is 422.
         */
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a ticket
         * @description The ticket with its visible attributes and its conversation, oldest part first: comments, and the changes of state that
         *     changed the external label. A ticket the viewer cannot see is 404 `not_found`.
         */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/tickets/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a ticket
         * @description Adds a comment of the viewer.
         *
         *     - On a ticket that waits on the customer, it also moves the ticket to its type's first state in progress, as a visible change
         *       of state right after the comment. A type without such a state stays where it is.
         *     - On a resolved ticket it does the same if the type reopens on reply; otherwise the reply stands, and the ticket stays resolved.
         *     - On any other ticket the state stays.
         *
         *     A ticket whose `canReply` is false answers 409 `conflict`; one the viewer cannot see, 404.
         */
        post: operations["replyToTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/tickets.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download tickets as CSV
         * @description Every ticket that the list would show over all its pages, under the same tab, search, filters and order, streamed as
         *     RFC 4180: UTF-8, CRLF, a header line with `number,title,type,state,company,creator,createdAt,updatedAt`. A cell that starts
         *     with `=`, `+`, `-`, `@`, a tab or a carriage return gets a leading `'`, so that no spreadsheet takes it for a formula.
         */
        get: operations["exportTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Learn that something changed
         * @description Server-sent events. A `tickets` event says that something the viewer can see may have changed: a ticket appeared,
         *     disappeared or changed, a comment came in. It carries no data of its own (`data: {}`); the client asks again for what it shows.
         *     Nothing is sent for changes the viewer cannot see, and several changes within a second may come as one event.
         *
         *     A comment line every 25 seconds or so keeps the connection open. The server closes the stream as soon as the viewer's access
         *     ends (portal off or suspended, no longer let in, signed out, token expired); reconnecting then gets the proper refusal.
         */
        get: operations["streamPortalEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messenger/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tickets space
         * @description Every ticket the user created or takes part in (wrote a comment on), newest update first: of a customer type, shared, and of
         *     one of their companies, or without a company and created by them. Whether the user is restricted in the portal does not
         *     matter here.
         *
         *     The banner that leads to the portal is visible exactly when the user may open the portal, and a ticket has an `href`
         *     exactly when the user also sees it there: one who is restricted does not see a colleague's. If the Messenger is not
         *     installed for users, or its tickets space is off, `enabled` is false, there are no items and no banner.
         */
        get: operations["listMessengerTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The portal's settings
         * @description The toggle, its status, both rules, and whether the list shows why a ticket was found.
         */
        get: operations["getPortalSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the portal's settings
         * @description Changes the fields that are named and no others. An `audience` is replaced whole; null removes the rules. `visibility` keeps
         *     what is not named: turning `restricted` off leaves the rules where they are.
         *
         *     Turning `enabled` from false to true needs `publish_help_center` as well (403 `forbidden`), and no prerequisite may be `unmet`
         *     (409 `prerequisites_unmet`, with the ids in `unmet`). It also shows the `customer_portal` section in the draft and the live
         *     layout. Everything else can be changed at any time, also while the portal is off or suspended.
         */
        patch: operations["updatePortalSettings"];
        trace?: never;
    };
    "/settings/portal/prerequisites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the portal needs before it can be turned on
         * @description Always all five, in the order in which they are best settled.
         *
         *     - `messenger_installed`: the Messenger is installed for signed-in users.
         *     - `help_center_live`: the Help Center is live.
         *     - `custom_domain`: it is on a domain of its own, with HTTPS, and cookies are forwarded. Behind some proxies the forwarding of
         *       cookies cannot be seen from here: then it is `undetected`, which warns but does not block, and a teammate may acknowledge it.
         *     - `messenger_security`: the Messenger accepts users only with a signed JWT.
         *     - `company_updates_locked`: the Messenger cannot update which company somebody belongs to.
         */
        get: operations["listPrerequisites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/portal/prerequisites/custom_domain/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the domain forwards cookies
         * @description For a `custom_domain` that is `undetected`: a teammate confirms that cookies are forwarded, and it becomes `acknowledged`. In
         *     any other status this is 409 `conflict`. Changing the domain, its HTTPS or its cookie forwarding takes the acknowledgement back.
         */
        post: operations["acknowledgeCustomDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/portal/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a draft would change
         * @description Compares a draft of the rules with what is saved, over all users: who would gain or lose access, who would become restricted or
         *     unrestricted. What the draft leaves out stays as it is saved. Nothing is stored.
         *
         *     Access is counted by the rules alone, as if the portal were live, because rules are usually arranged before it is. Visibility is
         *     counted over all users, whether or not they are let in.
         */
        post: operations["assessImpact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/portal/checkup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What one user would find, and why
         * @description Walks through the set-up for one user, in this order: is the person identified by the Messenger, do they belong to a company, are
         *     tickets shared with them, is the portal live, do the access permissions let them in, are they restricted, and what they will
         *     see. Each step has a verdict and says what to do where it is not a pass. The steps on access and visibility carry a `trace`: the
         *     rule with the value met and the result at every condition, once for each of the user's companies. An unknown `userId` is 404.
         */
        post: operations["checkUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/portal/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what
         * @description Every change of a setting that concerns the portal, and every use of viewing as somebody, newest first. A request that changes
         *     several fields leaves one entry for each of them. The filters narrow `items` and `total`; `people` is everybody in the whole
         *     history.
         */
        get: operations["listHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audiences/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who matches a rule
         * @description The users whom a rule selects, before it is saved, with what is worth a second look. Nothing is stored.
         *
         *     `q` narrows `items` and `total` to people whose name or e-mail address contains it; `matching`, `byDomain` and `warnings` always
         *     describe the whole rule. Without rules (`audience: null`) the purpose decides: access lets nobody in, visibility restricts
         *     everybody.
         *
         *     | Warning | When |
         *     |---|---|
         *     | `email_contains_domain` | `contains` or `ends_with` on `person.email` with what looks like a domain; `samples` lists other domains that match too, and the remedy is `person.emailDomain` `is` |
         *     | `user_editable_attribute` | the condition reads an attribute that users can change themselves |
         *     | `negative_matches_unknown` | `is_not`, `does_not_contain` or `excludes` also matches people without a value; `count` says how many |
         *     | `unknown_escapes_restriction` | visibility only: `count` people have no value, do not match, and so see all tickets of their companies |
         *     | `negatives_joined_by_any` | two or more negative conditions joined by "any", which is nearly always true |
         *     | `matches_everyone` | every user matches |
         *     | `matches_nobody` | no user matches |
         *     | `no_rules` | `audience` is null |
         */
        post: operations["previewAudience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What rules can be about
         * @description All attributes of persons and companies, the standard ones first. Custom ones have keys under `person.custom.` and
         *     `company.custom.`. `person.email` has to be there; of the others, those that the deployment knows.
         *
         *     | Standard | Type |
         *     |---|---|
         *     | `person.name` `person.email` `person.emailDomain` | `string` |
         *     | `person.role` | `option` |
         *     | `person.createdAt` `person.lastSeenAt` | `date` |
         *     | `person.tags` `company.tags` | `tags` |
         *     | `company.name` `company.industry` | `string` |
         *     | `company.plan` | `option` |
         *     | `company.size` `company.monthlySpend` | `number` |
         *     | `company.createdAt` | `date` |
         *
         *     An archived attribute can no longer be used in a rule that is saved; it is listed so that existing rules can
         *     be read.
         */
        get: operations["listAttributes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a user
         * @description Users by name, in alphabetical order. `q` finds people whose name or e-mail address contains it, regardless of case and
         *     diacritics.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/help-center/layout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The homepage's layout
         * @description Draft and live sections, in order. One `ETag` stands for both.
         */
        get: operations["getLayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/help-center/layout/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the draft
         * @description Replaces the whole ordered list of the draft. Customers see nothing of it. Sections keep their `id`; a new `content_block` comes
         *     with an id that the client makes up, unique in the list.
         *
         *     422 `invalid`, with a pointer to the section, if a section occurs twice, the `customer_portal` section is missing, doubled or
         *     changed in anything but its place and `visible`, another locked section is changed or removed, `locked` differs from what the
         *     server said, a section other than a `content_block` is new or missing, or a content has what its kind does not allow.
         */
        put: operations["saveLayoutDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/help-center/layout/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the draft live
         * @description Needs `publish_help_center` as well. Makes the live layout equal to the draft, in one step, and keeps it as a new version. With nothing unpublished it changes nothing and
         *     adds no version. As `If-Match` names the layout that was previewed, exactly that is published or nothing. There is no body.
         */
        post: operations["publishLayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/help-center/layout/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions that were published
         * @description Every published version, newest first; the first is the one that is live.
         */
        get: operations["listLayoutVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/help-center/layout/versions/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a version into the draft
         * @description The draft becomes what the version was; the live layout stays. The `customer_portal` section keeps being there once, whatever the version
         *     held. An unknown version is 404. There is no body.
         */
        post: operations["restoreLayoutVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/help-center": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Help Center's settings
         * @description Whether the Help Center is live, and its domain.
         */
        get: operations["getHelpCenterSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the Help Center's settings
         * @description Changes the fields that are named. `customDomain.acknowledged` is read-only: it is set by acknowledging, and goes back to false when
         *     the host, HTTPS or cookie forwarding changes.
         */
        patch: operations["updateHelpCenterSettings"];
        trace?: never;
    };
    "/settings/messenger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Messenger's settings
         * @description Whether the Messenger is installed for signed-in users (prerequisite `messenger_installed`), and whether it has a tickets space.
         */
        get: operations["getMessengerSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the Messenger's settings
         * @description Changes the fields that are named.
         */
        patch: operations["updateMessengerSettings"];
        trace?: never;
    };
    "/settings/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Messenger's security
         * @description Whether the Messenger accepts users only with a signed JWT (prerequisite `messenger_security`).
         */
        get: operations["getSecuritySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the Messenger's security
         * @description Changes the fields that are named.
         */
        patch: operations["updateSecuritySettings"];
        trace?: never;
    };
    "/settings/data/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How companies may be updated
         * @description Whether updates of companies through the Messenger are prevented (prerequisite `company_updates_locked`).
         */
        get: operations["getCompaniesSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how companies may be updated
         * @description Changes the fields that are named.
         */
        patch: operations["updateCompaniesSettings"];
        trace?: never;
    };
    "/mock/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in as anybody
         * @description Gives a signed JWT for a user or a teammate of the data set. It is valid for one hour of the mock's clock, so moving the
         *     clock makes it expire. An unknown id is 404.
         */
        post: operations["mockSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mock/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom one can sign in as
         * @description For the sign-in page of a mock: people with a story, as far as the data set holds them, all teammates, and the first 20 users
         *     whose name or e-mail address contains `q`, those with it in their name first.
         */
        get: operations["listMockPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mock/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole data set
         * @description What the mock holds now, in the format that PUT takes. Tokens, histories and scripted scenarios are not part of it.
         */
        get: operations["getMockWorkspace"];
        /**
         * Replace the data set
         * @description Puts another data set in place of the mock's. Where it is malformed (a missing field, a reference to something that is not
         *     there, an id or a ticket number given twice, an invalid rule or layout), the answer is 422 with a pointer to every such
         *     place, and nothing changes. Tokens of people who are in the new data set too stay valid.
         *
         *     `settings.portal.access` may also be written as the audience itself, or null, without `{ audience: … }` around it.
         */
        put: operations["replaceMockWorkspace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mock/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Back to the seed
         * @description Puts the data set back that the mock started with, and ends every scripted scenario.
         */
        post: operations["resetMock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mock/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Script delays, failures and the clock
         * @description Changes what is named and keeps the rest; null puts a field back to normal. The answer is the whole scenario, so an empty
         *     object reads it. The operations of the mock itself are never delayed or failed.
         */
        post: operations["setMockScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: date-time
         * @description A moment, RFC 3339 in UTC.
         * @example 2026-11-23T09:30:00Z
         */
        Timestamp: string;
        /**
         * @description What went wrong. Clients match on this.
         * @enum {string}
         */
        ProblemCode: "invalid_cursor" | "signed_out" | "forbidden" | "portal_no_access" | "visibility_restricted" | "read_only_preview" | "not_found" | "portal_off" | "prerequisites_unmet" | "conflict" | "stale" | "invalid" | "idempotency_mismatch" | "precondition_required" | "rate_limited" | "internal";
        /**
         * @description An error (RFC 9457). Some codes bring more with them: `invalid` has `errors`, `prerequisites_unmet` has `unmet`, `stale` has
         *     `current`.
         */
        Problem: {
            /**
             * Format: uri-reference
             * @description Identifies the kind of problem; one for each code.
             */
            type: string;
            /** @description A short sentence for people. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            code: components["schemas"]["ProblemCode"];
            /** @description More for people, about this very occurrence. */
            detail?: string;
            /**
             * Format: uri-reference
             * @description Identifies this very occurrence.
             */
            instance?: string;
            /** @description With `invalid`, everything that is wrong, in the order of the request. */
            errors?: components["schemas"]["FieldError"][];
            /** @description With `prerequisites_unmet`, the prerequisites that are missing. */
            unmet?: components["schemas"]["PrerequisiteId"][];
            /** @description With `stale`, the resource as it is now. */
            current?: unknown;
        };
        /** @description One thing that is wrong in a request. */
        FieldError: {
            /**
             * Format: json-pointer
             * @description Where: a JSON pointer into the body; for the query, into its parameters read as an object (`/limit`, `/state/1`). The
             *     empty pointer means the whole body. Something missing is named by the place where it should be.
             * @example /access/audience/groups/0/conditions/0/value
             */
            pointer: string;
            /**
             * @description What is wrong, in a word that stays: such as `required`, `unknown_field`, `read_only`, `wrong_type`,
             *     `wrong_format`, `too_short`, `too_long`, `too_few`, `too_many`, `out_of_range`, `not_unique`, `not_an_option`,
             *     `not_a_date`, `not_allowed`, `unknown_attribute`, `archived_attribute`, `unknown_operator`.
             */
            code: string;
            /** @description A sentence for people that says what to do. */
            message: string;
        };
        /** @description A teammate, as others see them. */
        TeammateRef: {
            id: string;
            name: string;
        };
        /** @description A user, as others see them. */
        UserRef: {
            id: string;
            name: string;
        };
        /** @description A company. */
        CompanyRef: {
            id: string;
            name: string;
        };
        /** @description A user, as they and the teammates see them. */
        UserIdentity: {
            id: string;
            name: string;
            email: string;
        };
        /** @description A user with their companies, as teammates see them. */
        UserSummary: {
            id: string;
            name: string;
            email: string;
            companies: components["schemas"]["CompanyRef"][];
        };
        /** @description One page of users. */
        UserList: {
            items: components["schemas"]["UserSummary"][];
            nextCursor: string | null;
            total: number;
        };
        /** @description A way into the portal, for those who may take it. */
        PortalLink: {
            visible: boolean;
            /**
             * Format: uri-reference
             * @description Where it leads; null while it is not visible.
             */
            href: string | null;
        };
        /**
         * @description - `manage_portal_settings`: everything on the settings pages
         *     - `publish_help_center`: set a layout live, and turn the portal on
         *     - `view_as_user`: see the portal as one of the users does
         * @enum {string}
         */
        Permission: "manage_portal_settings" | "publish_help_center" | "view_as_user";
        /** @description The caller is a teammate. */
        TeammateSession: {
            /** @constant */
            kind: "teammate";
            id: string;
            name: string;
            email: string;
            /** Format: uri-reference */
            avatarUrl?: string;
            permissions: components["schemas"]["Permission"][];
            viewAs?: components["schemas"]["UserIdentity"];
        };
        /** @description The caller is a user. */
        UserSession: {
            /** @constant */
            kind: "user";
            id: string;
            name: string;
            email: string;
            /** Format: uri-reference */
            avatarUrl?: string;
        };
        /** @description Who is calling; `kind` tells teammates and users apart. */
        Session: components["schemas"]["TeammateSession"] | components["schemas"]["UserSession"];
        /**
         * @description Whether all of the parts have to match, or any of them.
         * @enum {string}
         */
        AudienceMatch: "all" | "any";
        /**
         * @description What a condition asks. Which ones an attribute has depends on its type.
         * @enum {string}
         */
        AudienceOperator: "is" | "is_not" | "starts_with" | "ends_with" | "contains" | "does_not_contain" | "greater_than" | "less_than" | "is_true" | "is_false" | "more_than_days_ago" | "less_than_days_ago" | "exactly_days_ago" | "after" | "before" | "on" | "is_any_of" | "includes" | "excludes" | "is_unknown" | "has_any_value";
        /** @description What a condition compares with: a text, a number, or a list of texts for `is_any_of`. */
        AudienceValue: string | number | string[];
        /**
         * @description One question about a person or one of their companies. Operators without a value (`is_true`, `is_false`, `is_unknown`,
         *     `has_any_value`) have none; all others need one.
         */
        AudienceCondition: {
            /**
             * @description The key of an attribute.
             * @example person.email
             */
            attribute: string;
            operator: components["schemas"]["AudienceOperator"];
            value?: components["schemas"]["AudienceValue"];
        };
        /** @description 1–15 conditions, joined by `match`. */
        AudienceGroup: {
            match: components["schemas"]["AudienceMatch"];
            conditions: components["schemas"]["AudienceCondition"][];
        };
        /**
         * @description A rule that selects users, 1–10 groups joined by `match`.
         * @example {
         *       "match": "all",
         *       "groups": [
         *         {
         *           "match": "all",
         *           "conditions": [
         *             {
         *               "attribute": "person.emailDomain",
         *               "operator": "is",
         *               "value": "examply.com"
         *             },
         *             {
         *               "attribute": "company.plan",
         *               "operator": "is_any_of",
         *               "value": [
         *                 "Team",
         *                 "Enterprise"
         *               ]
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        Audience: {
            match: components["schemas"]["AudienceMatch"];
            groups: components["schemas"]["AudienceGroup"][];
        };
        /**
         * @description What a rule is for. Access lets people in, visibility restricts them.
         * @enum {string}
         */
        AudiencePurpose: "access" | "visibility";
        /** @description A rule to try, and which part of the answer to show. */
        AudiencePreviewRequest: {
            audience: components["schemas"]["Audience"] | null;
            purpose: components["schemas"]["AudiencePurpose"];
            /** @description Part of a name or an e-mail address. */
            q?: string;
            /** @description How many people a page has at most; 25 unless told. */
            limit?: number;
            /** @description The `nextCursor` of the page before, for the same rule, purpose and `q`. */
            cursor?: string;
        };
        /**
         * @description What is worth a second look in a rule.
         * @enum {string}
         */
        AudienceWarningCode: "email_contains_domain" | "user_editable_attribute" | "negative_matches_unknown" | "unknown_escapes_restriction" | "negatives_joined_by_any" | "matches_everyone" | "matches_nobody" | "no_rules";
        /**
         * @description A better rule, to be taken over with one click. It belongs to the rule that was sent: a client that has edited its rule since
         *     waits for the next preview.
         */
        AudienceRemedy: {
            /** @description What the button says. */
            label: string;
            audience: components["schemas"]["Audience"];
        };
        /** @description Something about a rule that is worth a second look. It never prevents saving. */
        AudienceWarning: {
            code: components["schemas"]["AudienceWarningCode"];
            /** @description A sentence for people. */
            message: string;
            /**
             * Format: json-pointer
             * @description The condition or group it is about, as a JSON pointer into the audience; the whole rule if there is none.
             * @example /groups/0/conditions/1
             */
            conditionPath?: string;
            /** @description How many people it concerns. */
            count?: number;
            /** @description Examples, such as the other domains that match. */
            samples?: string[];
            remedy?: components["schemas"]["AudienceRemedy"];
        };
        /** @description How many of the people who match have this e-mail domain. */
        DomainCount: {
            domain: string;
            count: number;
        };
        /** @description Who matches a rule. */
        AudiencePreview: {
            /** @description One page of the people who match the rule and `q`, by name. */
            items: components["schemas"]["UserSummary"][];
            nextCursor: string | null;
            /** @description How many people match the rule and `q`. */
            total: number;
            /** @description How many people match the rule, whatever `q` is. */
            matching: number;
            /** @description How many users there are in all. */
            totalUsers: number;
            /** @description The ten most frequent e-mail domains among the people who match the rule, largest first. */
            byDomain: components["schemas"]["DomainCount"][];
            warnings: components["schemas"]["AudienceWarning"][];
        };
        /**
         * @description The type of an attribute; it decides which operators a condition may use.
         * @enum {string}
         */
        AttributeType: "string" | "number" | "boolean" | "date" | "option" | "tags";
        /**
         * @description Whose attribute it is.
         * @enum {string}
         */
        AttributeSubject: "person" | "company";
        /** @description Something a rule can ask about. */
        Attribute: {
            /** @example person.emailDomain */
            key: string;
            subject: components["schemas"]["AttributeSubject"];
            label: string;
            type: components["schemas"]["AttributeType"];
            /** @description For an option, what can be chosen. For `person.role` and `company.plan`, the values there are now. */
            options?: string[];
            /** @description Whether rules can no longer use it. */
            archived: boolean;
            /** @description Whether users can change it themselves, for instance through the Messenger. */
            userEditable: boolean;
            /** @description A few of the values that occur. */
            samples?: string[];
        };
        /** @description All attributes. */
        AttributeList: {
            items: components["schemas"]["Attribute"][];
        };
        /**
         * @description Whether customers find the portal. `suspended` is on, but a prerequisite is no longer met.
         * @enum {string}
         */
        PortalStatus: "off" | "live" | "suspended";
        /** @description Who is let in. Without rules, nobody is. */
        PortalAccess: {
            audience: components["schemas"]["Audience"] | null;
        };
        /** @description Who is restricted to the tickets they created. */
        PortalVisibility: {
            /** @description Whether the restriction is on. */
            restricted: boolean;
            /** @description Whom it restricts; null restricts everyone. */
            audience: components["schemas"]["Audience"] | null;
        };
        /** @description The portal's settings. */
        PortalSettings: {
            /** @description The toggle. */
            enabled: boolean;
            status: components["schemas"]["PortalStatus"];
            /**
             * Format: uri
             * @description The address customers open.
             */
            url: string;
            access: components["schemas"]["PortalAccess"];
            visibility: components["schemas"]["PortalVisibility"];
            /** @description Whether the list shows why a ticket was found. */
            previewColumn: boolean;
            /** @description When these settings were last changed; null if they never were. */
            updatedAt: components["schemas"]["Timestamp"] | null;
            /** @description Who changed them last; null if nobody did. */
            updatedBy: components["schemas"]["TeammateRef"] | null;
        };
        /** @description Other access rules; null removes them, and then nobody gets in. */
        PortalAccessPatch: {
            audience?: components["schemas"]["Audience"] | null;
        };
        /** @description Changes to ticket visibility; what is not named stays. */
        PortalVisibilityPatch: {
            restricted?: boolean;
            audience?: components["schemas"]["Audience"] | null;
        };
        /** @description Changes to the portal's settings; what is not named stays. */
        PortalSettingsPatch: {
            enabled?: boolean;
            access?: components["schemas"]["PortalAccessPatch"];
            visibility?: components["schemas"]["PortalVisibilityPatch"];
            previewColumn?: boolean;
        };
        /**
         * @description What the portal depends on.
         * @enum {string}
         */
        PrerequisiteId: "messenger_installed" | "help_center_live" | "custom_domain" | "messenger_security" | "company_updates_locked";
        /**
         * @description Only `unmet` keeps the portal from being turned on, and suspends it when it is on.
         * @enum {string}
         */
        PrerequisiteStatus: "met" | "unmet" | "undetected" | "acknowledged";
        /** @description Something the portal depends on. */
        Prerequisite: {
            id: components["schemas"]["PrerequisiteId"];
            status: components["schemas"]["PrerequisiteStatus"];
            title: string;
            /** @description Why it matters, in one sentence. */
            detail: string;
            /**
             * @description The page of the app that settles it.
             * @example /settings/messenger
             */
            settingsPath: string;
        };
        /** @description All prerequisites. */
        PrerequisiteList: {
            items: components["schemas"]["Prerequisite"][];
        };
        /** @description A draft of the rules; what is not named is taken as it is saved. */
        ImpactDraft: {
            access?: components["schemas"]["PortalAccessPatch"];
            visibility?: components["schemas"]["PortalVisibilityPatch"];
        };
        /** @description How many people, and the first five of them by name. */
        UserSample: {
            count: number;
            users: components["schemas"]["UserSummary"][];
        };
        /** @description How many people are let in before and after, and who makes the difference. */
        AccessImpact: {
            before: number;
            after: number;
            gained: components["schemas"]["UserSample"];
            lost: components["schemas"]["UserSample"];
        };
        /** @description How many people are restricted before and after, and who makes the difference. */
        VisibilityImpact: {
            before: number;
            after: number;
            newlyRestricted: components["schemas"]["UserSample"];
            newlyUnrestricted: components["schemas"]["UserSample"];
        };
        /** @description What a draft would change. */
        Impact: {
            access: components["schemas"]["AccessImpact"];
            visibility: components["schemas"]["VisibilityImpact"];
        };
        /** @description Whom to check. */
        CheckupRequest: {
            userId: string;
        };
        /** @description A condition, with what it met. */
        AudienceTraceCondition: {
            attribute: string;
            /** @description The attribute's label, or its key if there is no such attribute any more. */
            label: string;
            operator: components["schemas"]["AudienceOperator"];
            value?: components["schemas"]["AudienceValue"];
            /** @description The value of this user or company; null if it is unknown. */
            actual: string | number | boolean | string[] | null;
            result: boolean;
            /**
             * @description False if the condition can no longer be evaluated, for instance because its attribute was archived; its `result` is then
             *     false for access and true for visibility.
             */
            valid: boolean;
        };
        /** @description A group, with its result. */
        AudienceTraceGroup: {
            match: components["schemas"]["AudienceMatch"];
            result: boolean;
            conditions: components["schemas"]["AudienceTraceCondition"][];
        };
        /** @description The rule, read for one company of the user. */
        AudienceTraceEvaluation: {
            /** @description The company; null for a user who has none. */
            company: components["schemas"]["CompanyRef"] | null;
            result: boolean;
            groups: components["schemas"]["AudienceTraceGroup"][];
        };
        /** @description How a rule came to its result for one user. It matches if any of the evaluations does. */
        AudienceTrace: {
            match: components["schemas"]["AudienceMatch"];
            result: boolean;
            evaluations: components["schemas"]["AudienceTraceEvaluation"][];
        };
        /**
         * @description What a step of a check looks at.
         * @enum {string}
         */
        CheckupStepId: "identified" | "company" | "shared_tickets" | "portal" | "access" | "visibility" | "outcome";
        /**
         * @description How a step went. A warning does not keep the person out.
         * @enum {string}
         */
        CheckupVerdict: "pass" | "fail" | "warning";
        /** @description One step of a check. */
        CheckupStep: {
            id: components["schemas"]["CheckupStepId"];
            verdict: components["schemas"]["CheckupVerdict"];
            title: string;
            /** @description What was found, and what to do about it. */
            detail: string;
            trace?: components["schemas"]["AudienceTrace"];
        };
        /**
         * @description How many tickets the user can see, and how many of these they created. Counted by ticket visibility alone, so that it says
         *     something before the portal is turned on.
         */
        VisibleTickets: {
            all: number;
            createdByMe: number;
        };
        /** @description What one user would find. */
        Checkup: {
            user: components["schemas"]["UserSummary"];
            /** @description The steps in order. */
            steps: components["schemas"]["CheckupStep"][];
            visibleTickets: components["schemas"]["VisibleTickets"];
        };
        /**
         * @description What was changed; `view_as` for a use of viewing as somebody.
         * @enum {string}
         */
        HistoryResource: "portal" | "help_center" | "layout" | "messenger" | "security" | "companies" | "view_as";
        /** @description One change of one field. */
        HistoryEntry: {
            id: string;
            at: components["schemas"]["Timestamp"];
            by: components["schemas"]["TeammateRef"];
            resource: components["schemas"]["HistoryResource"];
            /** @description The field, with dots: `visibility.audience`, `customDomain.host`, `draft`, `live`; `user` for `view_as`. */
            field: string;
            /** @description What it was: any JSON. */
            from: unknown;
            /** @description What it is since: any JSON. */
            to: unknown;
        };
        /** @description One page of the history. */
        HistoryList: {
            items: components["schemas"]["HistoryEntry"][];
            nextCursor: string | null;
            total: number;
            /** @description Everybody who stands in the history, by name, whatever the filters. */
            people: components["schemas"]["TeammateRef"][];
        };
        /**
         * @description - `spaces`, `collections`: the parts of the Help Center, from its own content
         *     - `content_block`: free text and links; the only kind that can be added and removed
         *     - `popular_articles`: the articles read most
         *     - `contact`: ways to get in touch
         *     - `customer_portal`: the card that leads to the portal; there once, always
         * @enum {string}
         */
        SectionKind: "spaces" | "collections" | "content_block" | "popular_articles" | "contact" | "customer_portal";
        /** @description An entry of a section. */
        SectionItem: {
            id: string;
            title: string;
            description?: string;
            /** @description A path, or an `https:` or `mailto:` address. */
            href?: string;
            articleCount?: number;
        };
        /** @description What stands in a section. */
        SectionContent: {
            /** @description Text in a small part of Markdown: paragraphs, `**bold**`, `_italic_`, `[links](https://…)`, lists. HTML is text like any other. */
            body?: string;
            items?: components["schemas"]["SectionItem"][];
        };
        /** @description A section of the homepage. */
        Section: {
            id: string;
            kind: components["schemas"]["SectionKind"];
            title: string;
            /** @description Whether customers see it. */
            visible: boolean;
            /** @description Whether it can only be shown, hidden and moved. The server decides; send it back as it came, and false for a new section. */
            locked: boolean;
            content?: components["schemas"]["SectionContent"];
        };
        /** @description The homepage's layout. */
        Layout: {
            draft: components["schemas"]["Section"][];
            live: components["schemas"]["Section"][];
            /** @description Whether draft and live differ. */
            hasUnpublishedChanges: boolean;
            /** @description When the live version was published; null if it is the one the workspace came with. */
            publishedAt: components["schemas"]["Timestamp"] | null;
            /** @description Who published it. */
            publishedBy: components["schemas"]["TeammateRef"] | null;
        };
        /** @description The whole ordered list of sections. */
        LayoutDraft: {
            sections: components["schemas"]["Section"][];
        };
        /** @description A layout that was published. */
        LayoutVersion: {
            id: string;
            publishedAt: components["schemas"]["Timestamp"];
            publishedBy: components["schemas"]["TeammateRef"];
            sections: components["schemas"]["Section"][];
        };
        /** @description One page of versions. */
        LayoutVersionList: {
            items: components["schemas"]["LayoutVersion"][];
            nextCursor: string | null;
            total: number;
        };
        /** @description A section, as customers see it. */
        LiveSection: {
            id: string;
            kind: components["schemas"]["SectionKind"];
            title: string;
            content?: components["schemas"]["SectionContent"];
        };
        /** @description The homepage, as one viewer sees it. */
        HelpCenter: {
            /** @description Whether the Help Center is live. */
            live: boolean;
            sections: components["schemas"]["LiveSection"][];
            portalCard: components["schemas"]["PortalLink"];
        };
        /**
         * @description Whether the domain's proxy forwards cookies; `undetected` if that cannot be seen from here.
         * @enum {string}
         */
        CookieForwarding: "ok" | "undetected" | "off";
        /** @description The Help Center's own domain. */
        CustomDomain: {
            /** @description The domain; null if there is none. */
            host: string | null;
            https: boolean;
            cookieForwarding: components["schemas"]["CookieForwarding"];
            /** @description Whether a teammate confirmed that cookies are forwarded though it was not detected. */
            acknowledged: boolean;
        };
        /** @description Changes to the domain; what is not named stays. */
        CustomDomainPatch: {
            host?: string | null;
            https?: boolean;
            cookieForwarding?: components["schemas"]["CookieForwarding"];
        };
        /** @description The Help Center's settings. */
        HelpCenterSettings: {
            live: boolean;
            customDomain: components["schemas"]["CustomDomain"];
        };
        /** @description Changes to the Help Center's settings; what is not named stays. */
        HelpCenterSettingsPatch: {
            live?: boolean;
            customDomain?: components["schemas"]["CustomDomainPatch"];
        };
        /** @description The Messenger's settings. */
        MessengerSettings: {
            /** @description Whether it is installed for signed-in users. */
            installedForUsers: boolean;
            /** @description Whether it has a tickets space. */
            ticketsSpace: boolean;
        };
        /** @description Changes to the Messenger's settings; what is not named stays. */
        MessengerSettingsPatch: {
            installedForUsers?: boolean;
            ticketsSpace?: boolean;
        };
        /** @description The Messenger's security. */
        SecuritySettings: {
            /** @description Whether users are accepted only with a signed JWT. */
            messengerJwtEnforced: boolean;
        };
        /** @description Changes to the Messenger's security; what is not named stays. */
        SecuritySettingsPatch: {
            messengerJwtEnforced?: boolean;
        };
        /** @description How companies may be updated. */
        CompaniesSettings: {
            /** @description Whether the Messenger cannot change companies. */
            preventUpdatesViaMessenger: boolean;
        };
        /** @description Changes to how companies may be updated; what is not named stays. */
        CompaniesSettingsPatch: {
            preventUpdatesViaMessenger?: boolean;
        };
        /**
         * @description `all` is everything the viewer can see; `created_by_me` what they created of it.
         * @enum {string}
         */
        TicketTab: "all" | "created_by_me";
        /**
         * @description What a list can be sorted by.
         * @enum {string}
         */
        TicketSort: "relevance" | "number" | "title" | "type" | "state" | "createdAt" | "updatedAt";
        /**
         * @description Where a ticket stands in the workflow.
         * @enum {string}
         */
        TicketStateCategory: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
        /** @description A state, as customers see it. */
        TicketState: {
            category: components["schemas"]["TicketStateCategory"];
            /** @description The external label. */
            label: string;
        };
        /** @description A ticket's type. */
        TicketTypeRef: {
            id: string;
            name: string;
            /** @description The name of an icon, such as `bug`. Whoever does not know the name shows a general one. */
            icon?: string;
        };
        /**
         * @description What an attribute of a ticket holds. `date` is a calendar date, `option` one of a list, `tags` several words.
         * @enum {string}
         */
        TicketAttributeDataType: "string" | "number" | "boolean" | "date" | "option" | "tags";
        /** @description The value of an attribute of a ticket; a list for `tags`. */
        TicketAttributeValue: string | number | boolean | string[];
        /** @description A field of the form for a new ticket. */
        PortalTicketTypeAttribute: {
            id: string;
            name: string;
            dataType: components["schemas"]["TicketAttributeDataType"];
            /** @description For an option, what can be chosen. */
            options?: string[];
            requiredOnCreate: boolean;
        };
        /** @description What a ticket can be raised about, with the fields of its form. */
        PortalTicketType: {
            id: string;
            name: string;
            /** @description The name of an icon, such as `bug`. Whoever does not know the name shows a general one. */
            icon?: string;
            description?: string;
            /** @description The attributes that are shown on create, in order. */
            attributes: components["schemas"]["PortalTicketTypeAttribute"][];
        };
        /** @description The portal, as one user finds it. */
        PortalHome: {
            viewer: components["schemas"]["UserIdentity"];
            /** @description The tabs this user has; the first is the default. */
            tabs: components["schemas"]["TicketTab"][];
            /** @description Whether a search shows why tickets were found. */
            previewColumn: boolean;
            /** @description The viewer's companies. */
            companies: components["schemas"]["CompanyRef"][];
            /** @description The types with the category `customer`. */
            ticketTypes: components["schemas"]["PortalTicketType"][];
            /** @description Whether the viewer can raise a ticket: there is at least one type for it. */
            canCreate: boolean;
        };
        /** @description A piece of text. Segments are joined without anything between them; none is markup. */
        TextSegment: {
            text: string;
            /** @description Whether it is what was searched for. */
            match: boolean;
        };
        /** @description Why a search found the ticket. */
        TicketPreview: {
            /**
             * @description Where the text stands.
             * @enum {string}
             */
            source: "title" | "description" | "comment";
            segments: components["schemas"]["TextSegment"][];
            /** @description Who wrote it. */
            author: {
                name: string;
            };
            /** @description When it was written. */
            at: components["schemas"]["Timestamp"];
        };
        /** @description A ticket in the list. */
        TicketRow: {
            id: string;
            number: number;
            title: string;
            /** @description While searching, the whole title in segments, if anything in it matches. */
            titleMatches?: components["schemas"]["TextSegment"][];
            type: components["schemas"]["TicketTypeRef"];
            state: components["schemas"]["TicketState"];
            company: components["schemas"]["CompanyRef"] | null;
            creator: components["schemas"]["UserRef"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            preview?: components["schemas"]["TicketPreview"];
        };
        /** @description A value of a filter, with the number of tickets it would leave. */
        FacetValue: {
            /** @description What the filter takes. */
            value: string;
            label: string;
            count: number;
        };
        /** @description What the list can be filtered by. Each facet is counted under all the other filters; largest first, then by label. */
        TicketFacets: {
            types: components["schemas"]["FacetValue"][];
            states: components["schemas"]["FacetValue"][];
            creators: components["schemas"]["FacetValue"][];
            companies: components["schemas"]["FacetValue"][];
        };
        /** @description One page of tickets. */
        TicketList: {
            items: components["schemas"]["TicketRow"][];
            nextCursor: string | null;
            total: number;
            facets: components["schemas"]["TicketFacets"];
        };
        /** @description An attribute of the ticket that customers may see and that has a value. */
        TicketAttribute: {
            id: string;
            name: string;
            dataType: components["schemas"]["TicketAttributeDataType"];
            value: components["schemas"]["TicketAttributeValue"];
        };
        /** @description Who wrote a part. Teammates have no `id` here. */
        PartAuthor: {
            /** @enum {string} */
            kind: "user" | "teammate";
            name: string;
            /** @description The user's id. */
            id?: string;
        };
        /** @description A message. */
        TicketComment: {
            id: string;
            /** @constant */
            kind: "comment";
            author: components["schemas"]["PartAuthor"];
            /** @description Plain text. */
            body: string;
            at: components["schemas"]["Timestamp"];
        };
        /** @description A change of state that changed the external label. */
        TicketStateChange: {
            id: string;
            /** @constant */
            kind: "state_change";
            author: components["schemas"]["PartAuthor"];
            from: components["schemas"]["TicketState"];
            to: components["schemas"]["TicketState"];
            at: components["schemas"]["Timestamp"];
        };
        /** @description What happened in a ticket, as far as customers see it; `kind` tells the two apart. */
        TicketPart: components["schemas"]["TicketComment"] | components["schemas"]["TicketStateChange"];
        /** @description A ticket with its conversation. */
        TicketDetail: {
            id: string;
            number: number;
            title: string;
            type: components["schemas"]["TicketTypeRef"];
            state: components["schemas"]["TicketState"];
            company: components["schemas"]["CompanyRef"] | null;
            creator: components["schemas"]["UserRef"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description Plain text; may be empty. */
            description: string;
            attributes: components["schemas"]["TicketAttribute"][];
            /** @description Oldest first. */
            parts: components["schemas"]["TicketPart"][];
            canReply: boolean;
        };
        /** @description A ticket to raise. */
        NewTicket: {
            typeId: string;
            /** @description At least one character that is not blank. */
            title: string;
            /** @description Plain text; may be empty. */
            description: string;
            companyId?: string | null;
            /** @description Values by the attribute's id. */
            attributes: {
                [key: string]: components["schemas"]["TicketAttributeValue"];
            };
        };
        /** @description A comment to add. */
        NewReply: {
            /** @description Plain text, at least one character that is not blank. */
            body: string;
        };
        /** @description What a reply did. */
        ReplyResult: {
            part: components["schemas"]["TicketComment"];
            ticket: components["schemas"]["TicketDetail"];
        };
        /** @description A ticket in the tickets space. */
        MessengerTicket: {
            id: string;
            number: number;
            title: string;
            type: components["schemas"]["TicketTypeRef"];
            state: components["schemas"]["TicketState"];
            updatedAt: components["schemas"]["Timestamp"];
            /**
             * Format: uri-reference
             * @description Where the ticket opens in the portal; null if the viewer cannot see it there.
             */
            href: string | null;
        };
        /** @description The tickets space of the Messenger. */
        MessengerTickets: {
            enabled: boolean;
            items: components["schemas"]["MessengerTicket"][];
            banner: components["schemas"]["PortalLink"];
        };
        /** @description Sign in as a user. */
        MockSignInUser: {
            userId: string;
        };
        /** @description Sign in as a teammate. */
        MockSignInTeammate: {
            teammateId: string;
        };
        /** @description Whom to sign in as. */
        MockSignIn: components["schemas"]["MockSignInUser"] | components["schemas"]["MockSignInTeammate"];
        /** @description A teammate to sign in as. */
        MockTeammate: {
            /** @constant */
            kind: "teammate";
            id: string;
            name: string;
            email: string;
            permissions: components["schemas"]["Permission"][];
            /** @description What this person shows, in a sentence. */
            story?: string;
        };
        /** @description A user to sign in as. */
        MockUser: {
            /** @constant */
            kind: "user";
            id: string;
            name: string;
            email: string;
            companies: components["schemas"]["CompanyRef"][];
            /** @description What this person shows, in a sentence. */
            story?: string;
        };
        /** @description Somebody to sign in as; `kind` tells teammates and users apart. */
        MockPerson: components["schemas"]["MockTeammate"] | components["schemas"]["MockUser"];
        /** @description Whom one can sign in as. */
        MockPeople: {
            /** @description People with a `story`; those who are not in the data set are left out. */
            personas: components["schemas"]["MockPerson"][];
            teammates: components["schemas"]["MockTeammate"][];
            /** @description The first users who match. */
            users: components["schemas"]["MockUser"][];
            /** @description How many users match. */
            totalUsers: number;
        };
        /** @description A token for the `Authorization` header. */
        MockToken: {
            token: string;
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description A failure to answer the next matching requests with. */
        MockFailure: {
            /** @enum {string} */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /** @description Below `/api/v1`. `*` stands for anything: `/portal/tickets`, `/portal/tickets/*`, `*`. */
            path: string;
            /** @description An error status, 400 or above; 0 breaks the connection. */
            status: number;
            times: number;
        };
        /** @description Delays, failures and the clock. */
        MockScenario: {
            latencyMs: components["schemas"]["MockLatency"];
            /** @description The share of requests that fail with 500. */
            failRate: number;
            /** @description The failures that are still to come. */
            failNext: components["schemas"]["MockFailure"][];
            /** @description What time the frozen clock shows; null while it runs. */
            now: components["schemas"]["Timestamp"] | null;
        };
        /** @description The shortest and the longest delay of an answer, in milliseconds; the mock picks between them. */
        MockLatency: [
            number,
            number
        ];
        /** @description Changes to the scenario; what is not named stays, null puts it back to normal. */
        MockScenarioPatch: {
            latencyMs?: components["schemas"]["MockLatency"] | null;
            failRate?: number | null;
            failNext?: components["schemas"]["MockFailure"][] | null;
            now?: components["schemas"]["Timestamp"] | null;
        };
        /** @description The value of a custom attribute; null and absent are the same. */
        WorkspaceAttributeValue: string | number | boolean | string[] | null;
        /** @description A custom attribute of persons or companies. */
        WorkspaceAttribute: {
            /** @example person.custom.isBillingContact */
            key: string;
            subject: components["schemas"]["AttributeSubject"];
            label: string;
            type: components["schemas"]["AttributeType"];
            options?: string[];
            /** @description False unless told. */
            userEditable?: boolean;
            /** @description False unless told. */
            archived?: boolean;
        };
        /** @description A teammate. */
        WorkspaceTeammate: {
            id: string;
            name: string;
            email: string;
            permissions: components["schemas"]["Permission"][];
        };
        /** @description A company. */
        WorkspaceCompany: {
            id: string;
            name: string;
            plan?: string | null;
            industry?: string | null;
            size?: number | null;
            monthlySpend?: number | null;
            createdAt: components["schemas"]["Timestamp"];
            tags?: string[] | null;
            /** @description Custom attributes, by what follows `company.custom.` in the key. */
            custom?: {
                [key: string]: components["schemas"]["WorkspaceAttributeValue"];
            };
        };
        /** @description A user. */
        WorkspaceUser: {
            id: string;
            name: string;
            email: string;
            role?: string | null;
            companyIds: string[];
            createdAt: components["schemas"]["Timestamp"];
            lastSeenAt?: components["schemas"]["Timestamp"] | null;
            tags?: string[] | null;
            /** @description Custom attributes, by what follows `person.custom.` in the key. */
            custom?: {
                [key: string]: components["schemas"]["WorkspaceAttributeValue"];
            };
        };
        /** @description A state of tickets. */
        WorkspaceTicketState: {
            id: string;
            category: components["schemas"]["TicketStateCategory"];
            /** @description For teammates only. */
            internalLabel: string;
            /** @description What customers see. */
            externalLabel: string;
        };
        /** @description An attribute of the tickets of a type. */
        WorkspaceTicketTypeAttribute: {
            id: string;
            name: string;
            dataType: components["schemas"]["TicketAttributeDataType"];
            options?: string[];
            visibleToCustomer: boolean;
            requiredOnCreate: boolean;
            shownOnCreate: boolean;
        };
        /**
         * @description Whose kind of ticket it is. Customers only ever see `customer` tickets.
         * @enum {string}
         */
        TicketCategory: "customer" | "back_office" | "tracker";
        /** @description A type of tickets. */
        WorkspaceTicketType: {
            id: string;
            name: string;
            icon?: string;
            description?: string;
            category: components["schemas"]["TicketCategory"];
            /** @description Its states in order; new tickets start in the first. */
            stateIds: string[];
            /** @description Whether a reply reopens a resolved ticket; false unless told. */
            reopenOnReply?: boolean;
            attributes: components["schemas"]["WorkspaceTicketTypeAttribute"][];
        };
        /** @description Who wrote a part. */
        WorkspacePartAuthor: {
            /** @enum {string} */
            kind: "user" | "teammate";
            id: string;
        };
        /** @description A part of a ticket. Comments and notes have a `body`; changes of state say from where to where. */
        WorkspacePart: {
            id: string;
            /** @enum {string} */
            kind: "comment" | "note" | "state_change";
            author: components["schemas"]["WorkspacePartAuthor"];
            body?: string;
            at: components["schemas"]["Timestamp"];
            fromStateId?: string;
            toStateId?: string;
        };
        /** @description A ticket with all its parts, the internal ones included. */
        WorkspaceTicket: {
            id: string;
            number: number;
            typeId: string;
            stateId: string;
            title: string;
            description: string;
            companyId: string | null;
            /** @description The id of a user. */
            createdBy: string;
            /** @description Whether it is shared with customers at all. */
            shared: boolean;
            createdAt: components["schemas"]["Timestamp"];
            /** @description Values by the attribute's id. */
            attributes?: {
                [key: string]: components["schemas"]["TicketAttributeValue"] | null;
            };
            parts: components["schemas"]["WorkspacePart"][];
        };
        /** @description The portal's settings. */
        WorkspacePortalSettings: {
            enabled: boolean;
            access: components["schemas"]["PortalAccess"];
            visibility: components["schemas"]["PortalVisibility"];
            previewColumn: boolean;
        };
        /** @description The homepage's layout. */
        WorkspaceLayout: {
            draft: components["schemas"]["Section"][];
            live: components["schemas"]["Section"][];
        };
        /** @description All settings. */
        WorkspaceSettings: {
            portal: components["schemas"]["WorkspacePortalSettings"];
            helpCenter: components["schemas"]["HelpCenterSettings"];
            messenger: components["schemas"]["MessengerSettings"];
            security: components["schemas"]["SecuritySettings"];
            companies: components["schemas"]["CompaniesSettings"];
            layout: components["schemas"]["WorkspaceLayout"];
        };
        /** @description Everything the mock holds, as one JSON file. */
        Workspace: {
            /** @description Freezes the clock. */
            now?: components["schemas"]["Timestamp"];
            /** @description What the generated data grew from; for the record. */
            seed?: number;
            /** @description Custom ones only. */
            attributes: components["schemas"]["WorkspaceAttribute"][];
            teammates: components["schemas"]["WorkspaceTeammate"][];
            companies: components["schemas"]["WorkspaceCompany"][];
            users: components["schemas"]["WorkspaceUser"][];
            ticketStates: components["schemas"]["WorkspaceTicketState"][];
            ticketTypes: components["schemas"]["WorkspaceTicketType"][];
            tickets: components["schemas"]["WorkspaceTicket"][];
            settings: components["schemas"]["WorkspaceSettings"];
        };
    };
    responses: {
        /** @description The cursor does not belong to this viewer, these filters or this order. */
        InvalidCursor: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 400;
                    /** @constant */
                    code?: "invalid_cursor";
                };
            };
        };
        /** @description Nobody is signed in, or the sign-in is no longer valid. */
        SignedOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 401;
                    /** @constant */
                    code?: "signed_out";
                };
            };
        };
        /** @description Not a teammate, or a permission is missing; or the request came with `X-View-As`, which this operation does not take. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 403;
                    /** @enum {string} */
                    code?: "forbidden" | "read_only_preview";
                };
            };
        };
        /** @description Not for this kind of caller; or `X-View-As` was sent without the permission to. */
        ForbiddenToView: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 403;
                    /** @constant */
                    code?: "forbidden";
                };
            };
        };
        /** @description The user is not let in; or not a user at all; or `X-View-As` was sent without the permission to. */
        PortalForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 403;
                    /** @enum {string} */
                    code?: "portal_no_access" | "forbidden";
                };
            };
        };
        /** @description The user is not let in, or asked for `tab=all` while restricted; or not a user at all; or `X-View-As` was sent without the permission to. */
        TicketsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 403;
                    /** @enum {string} */
                    code?: "portal_no_access" | "visibility_restricted" | "forbidden";
                };
            };
        };
        /** @description The user is not let in; or a teammate tried to write while viewing as somebody; or not a user at all. */
        PortalWriteForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 403;
                    /** @enum {string} */
                    code?: "portal_no_access" | "read_only_preview" | "forbidden";
                };
            };
        };
        /** @description No such thing, or not for you. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 404;
                    /** @constant */
                    code?: "not_found";
                };
            };
        };
        /** @description The portal is off or suspended; or what was asked for does not exist for this viewer (also the user named by `X-View-As`). */
        PortalNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 404;
                    /** @enum {string} */
                    code?: "portal_off" | "not_found";
                };
            };
        };
        /** @description The thing is not in a state that allows this. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 409;
                    /** @constant */
                    code?: "conflict";
                };
            };
        };
        /** @description The portal cannot be turned on while these prerequisites are unmet. Nothing was stored. */
        PrerequisitesUnmet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 409;
                    /** @constant */
                    code?: "prerequisites_unmet";
                    unmet: components["schemas"]["PrerequisiteId"][];
                };
            };
        };
        /** @description Somebody else saved first. Nothing was stored; `current` is what is there now. */
        StalePortalSettings: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 412;
                    /** @constant */
                    code?: "stale";
                    current: components["schemas"]["PortalSettings"];
                };
            };
        };
        /** @description Somebody else saved first. Nothing was stored; `current` is what is there now. */
        StaleLayout: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 412;
                    /** @constant */
                    code?: "stale";
                    current: components["schemas"]["Layout"];
                };
            };
        };
        /** @description Somebody else saved first. Nothing was stored; `current` is what is there now. */
        StaleHelpCenterSettings: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 412;
                    /** @constant */
                    code?: "stale";
                    current: components["schemas"]["HelpCenterSettings"];
                };
            };
        };
        /** @description Somebody else saved first. Nothing was stored; `current` is what is there now. */
        StaleMessengerSettings: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 412;
                    /** @constant */
                    code?: "stale";
                    current: components["schemas"]["MessengerSettings"];
                };
            };
        };
        /** @description Somebody else saved first. Nothing was stored; `current` is what is there now. */
        StaleSecuritySettings: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 412;
                    /** @constant */
                    code?: "stale";
                    current: components["schemas"]["SecuritySettings"];
                };
            };
        };
        /** @description Somebody else saved first. Nothing was stored; `current` is what is there now. */
        StaleCompaniesSettings: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 412;
                    /** @constant */
                    code?: "stale";
                    current: components["schemas"]["CompaniesSettings"];
                };
            };
        };
        /** @description The query or the body is not right, `errors` says where. Nothing was stored. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 422;
                    /** @constant */
                    code?: "invalid";
                    errors: components["schemas"]["FieldError"][];
                };
            };
        };
        /** @description The query or the body is not right, `errors` says where; or the `Idempotency-Key` was used for another request. Nothing was stored. */
        InvalidOrMismatch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 422;
                    /** @enum {string} */
                    code?: "invalid" | "idempotency_mismatch";
                };
            };
        };
        /** @description `If-Match` is missing, or is not one strong tag. Nothing was stored. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 428;
                    /** @constant */
                    code?: "precondition_required";
                };
            };
        };
        /** @description Too many requests. Wait for `Retry-After` seconds. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 429;
                    /** @constant */
                    code?: "rate_limited";
                };
            };
        };
        /** @description Our fault. Nothing was stored. */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 500;
                    /** @constant */
                    code?: "internal";
                };
            };
        };
    };
    parameters: {
        /**
         * @description The id of the user whose answer a teammate wants to see. Needs `view_as_user`; only on reads; written to the history.
         * @example u_mara
         */
        ViewAs: string;
        /**
         * @description Makes the request safe to repeat for 24 hours: a fresh random value for everything a person submits, the same value for
         *     every repetition of it. Without one, a repetition creates a second thing.
         * @example 0f9d0b1e-6a55-4a3e-9a0c-6d3b7f0d6c58
         */
        IdempotencyKey: string;
        /**
         * @description The `ETag` of the version that is being changed, exactly as it was received. Missing, `*`, weak or a list: 428. Outdated: 412.
         * @example "8c1f07d2"
         */
        IfMatch: string;
        /**
         * @description The ticket's id (not its number).
         * @example t_1042
         */
        TicketId: string;
        /**
         * @description The version's id.
         * @example lv_3
         */
        VersionId: string;
        /** @description How many items a page has at most. */
        Limit: number;
        /** @description The `nextCursor` of the page before, with everything else in the query unchanged (`limit` may differ). */
        Cursor: string;
        /** @description Which tickets. Without it, the first of the viewer's `tabs`. */
        Tab: components["schemas"]["TicketTab"];
        /**
         * @description What to search for; at most 200 characters and 10 terms.
         * @example invoice mara
         */
        Search: string;
        /**
         * @description Only tickets of these types, by id. Repeat it for several.
         * @example [
         *       "tt_bug"
         *     ]
         */
        TypeFilter: string[];
        /**
         * @description Only tickets in these states, by id. Repeat it for several. Each value may be a comma-joined list of ids, as the facets
         *     give it; a comma is never part of an id.
         * @example [
         *       "ts_wait,ts_wait_docs"
         *     ]
         */
        StateFilter: string[];
        /**
         * @description Only tickets created by these users, by id. Repeat it for several.
         * @example [
         *       "u_mara"
         *     ]
         */
        CreatorFilter: string[];
        /**
         * @description Only tickets of these companies, by id. Repeat it for several.
         * @example [
         *       "co_examply"
         *     ]
         */
        CompanyFilter: string[];
        /**
         * @description Only tickets created on this day (UTC) or later.
         * @example 2026-11-01
         */
        CreatedFrom: string;
        /**
         * @description Only tickets created on this day (UTC) or earlier.
         * @example 2026-11-30
         */
        CreatedTo: string;
        /**
         * @description Only tickets last updated on this day (UTC) or later.
         * @example 2026-11-01
         */
        UpdatedFrom: string;
        /**
         * @description Only tickets last updated on this day (UTC) or earlier.
         * @example 2026-11-30
         */
        UpdatedTo: string;
        /**
         * @description What to sort by. `relevance` needs a search (422 without one) and is the default with one; otherwise the default is
         *     `updatedAt`.
         */
        Sort: components["schemas"]["TicketSort"];
        /** @description The direction of `sort`. `relevance` always puts the best first. */
        Order: "asc" | "desc";
        /**
         * @description Part of a name or an e-mail address.
         * @example mara
         */
        UserSearch: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version of the resource, strong and quoted. Every change gives another one.
         * @example "8c1f07d2"
         */
        ETag: string;
        /** @description Answers to customers are for one viewer and are never stored. */
        CacheControl: "private, no-store";
        /**
         * @description How many seconds to wait.
         * @example 3
         */
        RetryAfter: number;
        /**
         * @description Where the new ticket is.
         * @example /api/v1/portal/tickets/t_1043
         */
        Location: string;
        /**
         * @description Asks the browser to save the file.
         * @example attachment; filename="tickets.csv"
         */
        ContentDisposition: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the user whose answer a teammate wants to see. Needs `view_as_user`; only on reads; written to the history.
                 * @example u_mara
                 */
                "X-View-As"?: components["parameters"]["ViewAs"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["ForbiddenToView"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getHelpCenter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the user whose answer a teammate wants to see. Needs `view_as_user`; only on reads; written to the history.
                 * @example u_mara
                 */
                "X-View-As"?: components["parameters"]["ViewAs"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The homepage. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpCenter"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["ForbiddenToView"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getPortal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the user whose answer a teammate wants to see. Needs `view_as_user`; only on reads; written to the history.
                 * @example u_mara
                 */
                "X-View-As"?: components["parameters"]["ViewAs"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "viewer": {
                     *         "id": "u_mara",
                     *         "name": "Mara Lindqvist",
                     *         "email": "mara@examply.com"
                     *       },
                     *       "tabs": [
                     *         "all",
                     *         "created_by_me"
                     *       ],
                     *       "previewColumn": true,
                     *       "companies": [
                     *         {
                     *           "id": "co_examply",
                     *           "name": "Examply"
                     *         }
                     *       ],
                     *       "ticketTypes": [
                     *         {
                     *           "id": "tt_bug",
                     *           "name": "Bug report",
                     *           "icon": "bug",
                     *           "description": "Something does not work as it should.",
                     *           "attributes": [
                     *             {
                     *               "id": "ta_version",
                     *               "name": "App version",
                     *               "dataType": "string",
                     *               "requiredOnCreate": false
                     *             },
                     *             {
                     *               "id": "ta_impact",
                     *               "name": "Impact",
                     *               "dataType": "option",
                     *               "options": [
                     *                 "One person",
                     *                 "A team",
                     *                 "Everybody"
                     *               ],
                     *               "requiredOnCreate": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "canCreate": true
                     *     }
                     */
                    "application/json": components["schemas"]["PortalHome"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["PortalForbidden"];
            404: components["responses"]["PortalNotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description Which tickets. Without it, the first of the viewer's `tabs`. */
                tab?: components["parameters"]["Tab"];
                /**
                 * @description What to search for; at most 200 characters and 10 terms.
                 * @example invoice mara
                 */
                q?: components["parameters"]["Search"];
                /**
                 * @description Only tickets of these types, by id. Repeat it for several.
                 * @example [
                 *       "tt_bug"
                 *     ]
                 */
                type?: components["parameters"]["TypeFilter"];
                /**
                 * @description Only tickets in these states, by id. Repeat it for several. Each value may be a comma-joined list of ids, as the facets
                 *     give it; a comma is never part of an id.
                 * @example [
                 *       "ts_wait,ts_wait_docs"
                 *     ]
                 */
                state?: components["parameters"]["StateFilter"];
                /**
                 * @description Only tickets created by these users, by id. Repeat it for several.
                 * @example [
                 *       "u_mara"
                 *     ]
                 */
                creator?: components["parameters"]["CreatorFilter"];
                /**
                 * @description Only tickets of these companies, by id. Repeat it for several.
                 * @example [
                 *       "co_examply"
                 *     ]
                 */
                company?: components["parameters"]["CompanyFilter"];
                /**
                 * @description Only tickets created on this day (UTC) or later.
                 * @example 2026-11-01
                 */
                createdFrom?: components["parameters"]["CreatedFrom"];
                /**
                 * @description Only tickets created on this day (UTC) or earlier.
                 * @example 2026-11-30
                 */
                createdTo?: components["parameters"]["CreatedTo"];
                /**
                 * @description Only tickets last updated on this day (UTC) or later.
                 * @example 2026-11-01
                 */
                updatedFrom?: components["parameters"]["UpdatedFrom"];
                /**
                 * @description Only tickets last updated on this day (UTC) or earlier.
                 * @example 2026-11-30
                 */
                updatedTo?: components["parameters"]["UpdatedTo"];
                /**
                 * @description What to sort by. `relevance` needs a search (422 without one) and is the default with one; otherwise the default is
                 *     `updatedAt`.
                 */
                sort?: components["parameters"]["Sort"];
                /** @description The direction of `sort`. `relevance` always puts the best first. */
                order?: components["parameters"]["Order"];
                /** @description How many items a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with everything else in the query unchanged (`limit` may differ). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The id of the user whose answer a teammate wants to see. Needs `view_as_user`; only on reads; written to the history.
                 * @example u_mara
                 */
                "X-View-As"?: components["parameters"]["ViewAs"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tickets. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["TicketsForbidden"];
            404: components["responses"]["PortalNotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat for 24 hours: a fresh random value for everything a person submits, the same value for
                 *     every repetition of it. Without one, a repetition creates a second thing.
                 * @example 0f9d0b1e-6a55-4a3e-9a0c-6d3b7f0d6c58
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "typeId": "tt_bug",
                 *       "title": "Invoices arrive twice",
                 *       "description": "Since Monday every invoice reaches us two times.",
                 *       "companyId": "co_examply",
                 *       "attributes": {
                 *         "ta_impact": "A team"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewTicket"];
            };
        };
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "t_1043",
                     *       "number": 1043,
                     *       "title": "Invoices arrive twice",
                     *       "type": {
                     *         "id": "tt_bug",
                     *         "name": "Bug report",
                     *         "icon": "bug"
                     *       },
                     *       "state": {
                     *         "category": "submitted",
                     *         "label": "Received"
                     *       },
                     *       "company": {
                     *         "id": "co_examply",
                     *         "name": "Examply"
                     *       },
                     *       "creator": {
                     *         "id": "u_mara",
                     *         "name": "Mara Lindqvist"
                     *       },
                     *       "createdAt": "2026-11-23T09:30:00Z",
                     *       "updatedAt": "2026-11-23T09:30:00Z",
                     *       "description": "Since Monday every invoice reaches us two times.",
                     *       "attributes": [
                     *         {
                     *           "id": "ta_impact",
                     *           "name": "Impact",
                     *           "dataType": "option",
                     *           "value": "A team"
                     *         }
                     *       ],
                     *       "parts": [],
                     *       "canReply": true
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["PortalWriteForbidden"];
            404: components["responses"]["PortalNotFound"];
            422: components["responses"]["InvalidOrMismatch"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the user whose answer a teammate wants to see. Needs `view_as_user`; only on reads; written to the history.
                 * @example u_mara
                 */
                "X-View-As"?: components["parameters"]["ViewAs"];
            };
            path: {
                /**
                 * @description The ticket's id (not its number).
                 * @example t_1042
                 */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "t_1042",
                     *       "number": 1042,
                     *       "title": "Invoices arrive twice",
                     *       "type": {
                     *         "id": "tt_bug",
                     *         "name": "Bug report",
                     *         "icon": "bug"
                     *       },
                     *       "state": {
                     *         "category": "waiting_on_customer",
                     *         "label": "Waiting on you"
                     *       },
                     *       "company": {
                     *         "id": "co_examply",
                     *         "name": "Examply"
                     *       },
                     *       "creator": {
                     *         "id": "u_mara",
                     *         "name": "Mara Lindqvist"
                     *       },
                     *       "createdAt": "2026-11-17T08:12:00Z",
                     *       "updatedAt": "2026-11-20T14:03:00Z",
                     *       "description": "Since Monday every invoice reaches us two times.",
                     *       "attributes": [
                     *         {
                     *           "id": "ta_impact",
                     *           "name": "Impact",
                     *           "dataType": "option",
                     *           "value": "A team"
                     *         }
                     *       ],
                     *       "parts": [
                     *         {
                     *           "id": "p_1",
                     *           "kind": "state_change",
                     *           "author": {
                     *             "kind": "teammate",
                     *             "name": "Tobias Brandt"
                     *           },
                     *           "from": {
                     *             "category": "submitted",
                     *             "label": "Received"
                     *           },
                     *           "to": {
                     *             "category": "waiting_on_customer",
                     *             "label": "Waiting on you"
                     *           },
                     *           "at": "2026-11-20T14:02:30Z"
                     *         },
                     *         {
                     *           "id": "p_2",
                     *           "kind": "comment",
                     *           "author": {
                     *             "kind": "teammate",
                     *             "name": "Tobias Brandt"
                     *           },
                     *           "body": "Thank you, Mara. Could you send us the two invoices you received?",
                     *           "at": "2026-11-20T14:03:00Z"
                     *         }
                     *       ],
                     *       "canReply": true
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["PortalForbidden"];
            404: components["responses"]["PortalNotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    replyToTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat for 24 hours: a fresh random value for everything a person submits, the same value for
                 *     every repetition of it. Without one, a repetition creates a second thing.
                 * @example 0f9d0b1e-6a55-4a3e-9a0c-6d3b7f0d6c58
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The ticket's id (not its number).
                 * @example t_1042
                 */
                id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "Here they are: 2026-311 and 2026-312."
                 *     }
                 */
                "application/json": components["schemas"]["NewReply"];
            };
        };
        responses: {
            /** @description The comment, and the ticket as it is now. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "part": {
                     *         "id": "p_3",
                     *         "kind": "comment",
                     *         "author": {
                     *           "kind": "user",
                     *           "name": "Mara Lindqvist",
                     *           "id": "u_mara"
                     *         },
                     *         "body": "Here they are: 2026-311 and 2026-312.",
                     *         "at": "2026-11-23T09:31:00Z"
                     *       },
                     *       "ticket": {
                     *         "id": "t_1042",
                     *         "number": 1042,
                     *         "title": "Invoices arrive twice",
                     *         "type": {
                     *           "id": "tt_bug",
                     *           "name": "Bug report",
                     *           "icon": "bug"
                     *         },
                     *         "state": {
                     *           "category": "in_progress",
                     *           "label": "In progress"
                     *         },
                     *         "company": {
                     *           "id": "co_examply",
                     *           "name": "Examply"
                     *         },
                     *         "creator": {
                     *           "id": "u_mara",
                     *           "name": "Mara Lindqvist"
                     *         },
                     *         "createdAt": "2026-11-17T08:12:00Z",
                     *         "updatedAt": "2026-11-23T09:31:00Z",
                     *         "description": "Since Monday every invoice reaches us two times.",
                     *         "attributes": [],
                     *         "parts": [
                     *           {
                     *             "id": "p_3",
                     *             "kind": "comment",
                     *             "author": {
                     *               "kind": "user",
                     *               "name": "Mara Lindqvist",
                     *               "id": "u_mara"
                     *             },
                     *             "body": "Here they are: 2026-311 and 2026-312.",
                     *             "at": "2026-11-23T09:31:00Z"
                     *           },
                     *           {
                     *             "id": "p_4",
                     *             "kind": "state_change",
                     *             "author": {
                     *               "kind": "user",
                     *               "name": "Mara Lindqvist",
                     *               "id": "u_mara"
                     *             },
                     *             "from": {
                     *               "category": "waiting_on_customer",
                     *               "label": "Waiting on you"
                     *             },
                     *             "to": {
                     *               "category": "in_progress",
                     *               "label": "In progress"
                     *             },
                     *             "at": "2026-11-23T09:31:00Z"
                     *           }
                     *         ],
                     *         "canReply": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReplyResult"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["PortalWriteForbidden"];
            404: components["responses"]["PortalNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidOrMismatch"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    exportTickets: {
        parameters: {
            query?: {
                /** @description Which tickets. Without it, the first of the viewer's `tabs`. */
                tab?: components["parameters"]["Tab"];
                /**
                 * @description What to search for; at most 200 characters and 10 terms.
                 * @example invoice mara
                 */
                q?: components["parameters"]["Search"];
                /**
                 * @description Only tickets of these types, by id. Repeat it for several.
                 * @example [
                 *       "tt_bug"
                 *     ]
                 */
                type?: components["parameters"]["TypeFilter"];
                /**
                 * @description Only tickets in these states, by id. Repeat it for several. Each value may be a comma-joined list of ids, as the facets
                 *     give it; a comma is never part of an id.
                 * @example [
                 *       "ts_wait,ts_wait_docs"
                 *     ]
                 */
                state?: components["parameters"]["StateFilter"];
                /**
                 * @description Only tickets created by these users, by id. Repeat it for several.
                 * @example [
                 *       "u_mara"
                 *     ]
                 */
                creator?: components["parameters"]["CreatorFilter"];
                /**
                 * @description Only tickets of these companies, by id. Repeat it for several.
                 * @example [
                 *       "co_examply"
                 *     ]
                 */
                company?: components["parameters"]["CompanyFilter"];
                /**
                 * @description Only tickets created on this day (UTC) or later.
                 * @example 2026-11-01
                 */
                createdFrom?: components["parameters"]["CreatedFrom"];
                /**
                 * @description Only tickets created on this day (UTC) or earlier.
                 * @example 2026-11-30
                 */
                createdTo?: components["parameters"]["CreatedTo"];
                /**
                 * @description Only tickets last updated on this day (UTC) or later.
                 * @example 2026-11-01
                 */
                updatedFrom?: components["parameters"]["UpdatedFrom"];
                /**
                 * @description Only tickets last updated on this day (UTC) or earlier.
                 * @example 2026-11-30
                 */
                updatedTo?: components["parameters"]["UpdatedTo"];
                /**
                 * @description What to sort by. `relevance` needs a search (422 without one) and is the default with one; otherwise the default is
                 *     `updatedAt`.
                 */
                sort?: components["parameters"]["Sort"];
                /** @description The direction of `sort`. `relevance` always puts the best first. */
                order?: components["parameters"]["Order"];
            };
            header?: {
                /**
                 * @description The id of the user whose answer a teammate wants to see. Needs `view_as_user`; only on reads; written to the history.
                 * @example u_mara
                 */
                "X-View-As"?: components["parameters"]["ViewAs"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example number,title,type,state,company,creator,createdAt,updatedAt
                     *     1042,Invoices arrive twice,Bug report,Waiting on you,Examply,Mara Lindqvist,2026-11-17T08:12:00Z,2026-11-20T14:03:00Z
                     */
                    "text/csv": string;
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["TicketsForbidden"];
            404: components["responses"]["PortalNotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    streamPortalEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the user whose answer a teammate wants to see. Needs `view_as_user`; only on reads; written to the history.
                 * @example u_mara
                 */
                "X-View-As"?: components["parameters"]["ViewAs"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. It stays open. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example event: tickets
                     *     data: {}
                     */
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["PortalForbidden"];
            404: components["responses"]["PortalNotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listMessengerTickets: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the user whose answer a teammate wants to see. Needs `view_as_user`; only on reads; written to the history.
                 * @example u_mara
                 */
                "X-View-As"?: components["parameters"]["ViewAs"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tickets space. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": true,
                     *       "items": [
                     *         {
                     *           "id": "t_1042",
                     *           "number": 1042,
                     *           "title": "Invoices arrive twice",
                     *           "type": {
                     *             "id": "tt_bug",
                     *             "name": "Bug report",
                     *             "icon": "bug"
                     *           },
                     *           "state": {
                     *             "category": "waiting_on_customer",
                     *             "label": "Waiting on you"
                     *           },
                     *           "updatedAt": "2026-11-20T14:03:00Z",
                     *           "href": "/portal/tickets/t_1042"
                     *         }
                     *       ],
                     *       "banner": {
                     *         "visible": true,
                     *         "href": "/portal"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MessengerTickets"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["ForbiddenToView"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getPortalSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalSettings"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    updatePortalSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version that is being changed, exactly as it was received. Missing, `*`, weak or a list: 428. Outdated: 412.
                 * @example "8c1f07d2"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "visibility": {
                 *         "restricted": true,
                 *         "audience": {
                 *           "match": "all",
                 *           "groups": [
                 *             {
                 *               "match": "any",
                 *               "conditions": [
                 *                 {
                 *                   "attribute": "person.role",
                 *                   "operator": "is",
                 *                   "value": "Contractor"
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PortalSettingsPatch"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalSettings"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["PrerequisitesUnmet"];
            412: components["responses"]["StalePortalSettings"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listPrerequisites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prerequisites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "messenger_installed",
                     *           "status": "met",
                     *           "title": "Messenger installed for your users",
                     *           "detail": "The portal signs people in through the Messenger, so it has to know who they are.",
                     *           "settingsPath": "/settings/messenger"
                     *         },
                     *         {
                     *           "id": "help_center_live",
                     *           "status": "met",
                     *           "title": "Help Center is live",
                     *           "detail": "The portal is part of your Help Center, and opens at its address.",
                     *           "settingsPath": "/settings/help-center"
                     *         },
                     *         {
                     *           "id": "custom_domain",
                     *           "status": "undetected",
                     *           "title": "Own domain with HTTPS and cookies",
                     *           "detail": "We could not see whether your proxy forwards cookies. If you know that it does, acknowledge it.",
                     *           "settingsPath": "/settings/help-center"
                     *         },
                     *         {
                     *           "id": "messenger_security",
                     *           "status": "unmet",
                     *           "title": "Messenger security with JWTs",
                     *           "detail": "Without signed tokens anybody could claim to be one of your users and read their tickets.",
                     *           "settingsPath": "/settings/security"
                     *         },
                     *         {
                     *           "id": "company_updates_locked",
                     *           "status": "met",
                     *           "title": "Companies cannot be changed from the Messenger",
                     *           "detail": "Otherwise a visitor could add themselves to a company and read its tickets.",
                     *           "settingsPath": "/settings/data/people/companies"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PrerequisiteList"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    acknowledgeCustomDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Acknowledged. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    assessImpact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "access": {
                 *         "audience": {
                 *           "match": "all",
                 *           "groups": [
                 *             {
                 *               "match": "all",
                 *               "conditions": [
                 *                 {
                 *                   "attribute": "person.emailDomain",
                 *                   "operator": "is",
                 *                   "value": "examply.com"
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ImpactDraft"];
            };
        };
        responses: {
            /** @description The difference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": {
                     *         "before": 40,
                     *         "after": 49,
                     *         "gained": {
                     *           "count": 12,
                     *           "users": [
                     *             {
                     *               "id": "u_mara",
                     *               "name": "Mara Lindqvist",
                     *               "email": "mara@examply.com",
                     *               "companies": [
                     *                 {
                     *                   "id": "co_examply",
                     *                   "name": "Examply"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         "lost": {
                     *           "count": 3,
                     *           "users": [
                     *             {
                     *               "id": "u_rui",
                     *               "name": "Rui Alves",
                     *               "email": "rui@notexamply.com",
                     *               "companies": []
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "visibility": {
                     *         "before": 214,
                     *         "after": 214,
                     *         "newlyRestricted": {
                     *           "count": 0,
                     *           "users": []
                     *         },
                     *         "newlyUnrestricted": {
                     *           "count": 0,
                     *           "users": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Impact"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    checkUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "u_mara"
                 *     }
                 */
                "application/json": components["schemas"]["CheckupRequest"];
            };
        };
        responses: {
            /** @description The steps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "u_mara",
                     *         "name": "Mara Lindqvist",
                     *         "email": "mara@examply.com",
                     *         "companies": [
                     *           {
                     *             "id": "co_examply",
                     *             "name": "Examply"
                     *           }
                     *         ]
                     *       },
                     *       "steps": [
                     *         {
                     *           "id": "identified",
                     *           "verdict": "pass",
                     *           "title": "Mara is identified",
                     *           "detail": "The Messenger accepts only signed tokens, so this is really Mara."
                     *         },
                     *         {
                     *           "id": "access",
                     *           "verdict": "pass",
                     *           "title": "The access permissions let Mara in",
                     *           "detail": "Email domain is examply.com.",
                     *           "trace": {
                     *             "match": "all",
                     *             "result": true,
                     *             "evaluations": [
                     *               {
                     *                 "company": {
                     *                   "id": "co_examply",
                     *                   "name": "Examply"
                     *                 },
                     *                 "result": true,
                     *                 "groups": [
                     *                   {
                     *                     "match": "all",
                     *                     "result": true,
                     *                     "conditions": [
                     *                       {
                     *                         "attribute": "person.emailDomain",
                     *                         "label": "Email domain",
                     *                         "operator": "is",
                     *                         "value": "examply.com",
                     *                         "actual": "examply.com",
                     *                         "result": true,
                     *                         "valid": true
                     *                       }
                     *                     ]
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           }
                     *         },
                     *         {
                     *           "id": "outcome",
                     *           "verdict": "pass",
                     *           "title": "Mara sees all tickets of Examply",
                     *           "detail": "17 tickets, 4 of them her own."
                     *         }
                     *       ],
                     *       "visibleTickets": {
                     *         "all": 17,
                     *         "createdByMe": 4
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Checkup"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listHistory: {
        parameters: {
            query?: {
                /**
                 * @description Only what these teammates did, by id. Repeat it for several.
                 * @example [
                 *       "tm_ines"
                 *     ]
                 */
                by?: string[];
                /**
                 * @description Only changes of these. Repeat it for several.
                 * @example [
                 *       "portal"
                 *     ]
                 */
                resource?: components["schemas"]["HistoryResource"][];
                /**
                 * @description Only changes of this field, or of a field within it: `visibility` stands for `visibility.restricted` and
                 *     `visibility.audience`.
                 * @example visibility
                 */
                field?: string;
                /** @description How many items a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with everything else in the query unchanged (`limit` may differ). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "h_88",
                     *           "at": "2026-11-20T10:15:00Z",
                     *           "by": {
                     *             "id": "tm_ines",
                     *             "name": "Inês Carvalho"
                     *           },
                     *           "resource": "portal",
                     *           "field": "visibility.restricted",
                     *           "from": false,
                     *           "to": true
                     *         },
                     *         {
                     *           "id": "h_87",
                     *           "at": "2026-11-20T10:11:00Z",
                     *           "by": {
                     *             "id": "tm_ines",
                     *             "name": "Inês Carvalho"
                     *           },
                     *           "resource": "view_as",
                     *           "field": "user",
                     *           "from": null,
                     *           "to": {
                     *             "id": "u_mara",
                     *             "name": "Mara Lindqvist"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 2,
                     *       "people": [
                     *         {
                     *           "id": "tm_ines",
                     *           "name": "Inês Carvalho"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    previewAudience: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "audience": {
                 *         "match": "all",
                 *         "groups": [
                 *           {
                 *             "match": "all",
                 *             "conditions": [
                 *               {
                 *                 "attribute": "person.email",
                 *                 "operator": "contains",
                 *                 "value": "examply.com"
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       },
                 *       "purpose": "access",
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["AudiencePreviewRequest"];
            };
        };
        responses: {
            /** @description One page of the users who match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "u_mara",
                     *           "name": "Mara Lindqvist",
                     *           "email": "mara@examply.com",
                     *           "companies": [
                     *             {
                     *               "id": "co_examply",
                     *               "name": "Examply"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "u_rui",
                     *           "name": "Rui Alves",
                     *           "email": "rui@notexamply.com",
                     *           "companies": []
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 2,
                     *       "matching": 2,
                     *       "totalUsers": 1246,
                     *       "byDomain": [
                     *         {
                     *           "domain": "examply.com",
                     *           "count": 1
                     *         },
                     *         {
                     *           "domain": "notexamply.com",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "warnings": [
                     *         {
                     *           "code": "email_contains_domain",
                     *           "message": "This also matches people at notexamply.com.",
                     *           "conditionPath": "/groups/0/conditions/0",
                     *           "count": 1,
                     *           "samples": [
                     *             "notexamply.com"
                     *           ],
                     *           "remedy": {
                     *             "label": "Use \"Email domain is examply.com\"",
                     *             "audience": {
                     *               "match": "all",
                     *               "groups": [
                     *                 {
                     *                   "match": "all",
                     *                   "conditions": [
                     *                     {
                     *                       "attribute": "person.emailDomain",
                     *                       "operator": "is",
                     *                       "value": "examply.com"
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AudiencePreview"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attributes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "person.emailDomain",
                     *           "subject": "person",
                     *           "label": "Email domain",
                     *           "type": "string",
                     *           "archived": false,
                     *           "userEditable": false,
                     *           "samples": [
                     *             "examply.com",
                     *             "alderfinch.example"
                     *           ]
                     *         },
                     *         {
                     *           "key": "company.plan",
                     *           "subject": "company",
                     *           "label": "Plan",
                     *           "type": "option",
                     *           "options": [
                     *             "Enterprise",
                     *             "Starter",
                     *             "Team"
                     *           ],
                     *           "archived": false,
                     *           "userEditable": false
                     *         },
                     *         {
                     *           "key": "person.custom.isBillingContact",
                     *           "subject": "person",
                     *           "label": "Billing contact",
                     *           "type": "boolean",
                     *           "archived": false,
                     *           "userEditable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AttributeList"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Part of a name or an e-mail address.
                 * @example mara
                 */
                q?: components["parameters"]["UserSearch"];
                /** @description How many items a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with everything else in the query unchanged (`limit` may differ). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "u_mara",
                     *           "name": "Mara Lindqvist",
                     *           "email": "mara@examply.com",
                     *           "companies": [
                     *             {
                     *               "id": "co_examply",
                     *               "name": "Examply"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getLayout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The layout. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Layout"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    saveLayoutDraft: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version that is being changed, exactly as it was received. Missing, `*`, weak or a list: 428. Outdated: 412.
                 * @example "8c1f07d2"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sections": [
                 *         {
                 *           "id": "sec_start",
                 *           "kind": "collections",
                 *           "title": "Getting started",
                 *           "visible": true,
                 *           "locked": false
                 *         },
                 *         {
                 *           "id": "sec_portal",
                 *           "kind": "customer_portal",
                 *           "title": "Customer portal",
                 *           "visible": true,
                 *           "locked": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LayoutDraft"];
            };
        };
        responses: {
            /** @description The layout as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Layout"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["StaleLayout"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    publishLayout: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version that is being changed, exactly as it was received. Missing, `*`, weak or a list: 428. Outdated: 412.
                 * @example "8c1f07d2"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The layout as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Layout"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["StaleLayout"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listLayoutVersions: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with everything else in the query unchanged (`limit` may differ). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "lv_3",
                     *           "publishedAt": "2026-11-18T16:40:00Z",
                     *           "publishedBy": {
                     *             "id": "tm_ines",
                     *             "name": "Inês Carvalho"
                     *           },
                     *           "sections": [
                     *             {
                     *               "id": "sec_portal",
                     *               "kind": "customer_portal",
                     *               "title": "Customer portal",
                     *               "visible": true,
                     *               "locked": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["LayoutVersionList"];
                };
            };
            400: components["responses"]["InvalidCursor"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    restoreLayoutVersion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version that is being changed, exactly as it was received. Missing, `*`, weak or a list: 428. Outdated: 412.
                 * @example "8c1f07d2"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The version's id.
                 * @example lv_3
                 */
                id: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The layout as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Layout"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleLayout"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getHelpCenterSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "live": true,
                     *       "customDomain": {
                     *         "host": "help.brightdesk.example",
                     *         "https": true,
                     *         "cookieForwarding": "undetected",
                     *         "acknowledged": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HelpCenterSettings"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    updateHelpCenterSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version that is being changed, exactly as it was received. Missing, `*`, weak or a list: 428. Outdated: 412.
                 * @example "8c1f07d2"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "live": true
                 *     }
                 */
                "application/json": components["schemas"]["HelpCenterSettingsPatch"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "live": true,
                     *       "customDomain": {
                     *         "host": "help.brightdesk.example",
                     *         "https": true,
                     *         "cookieForwarding": "undetected",
                     *         "acknowledged": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HelpCenterSettings"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["StaleHelpCenterSettings"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getMessengerSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "installedForUsers": true,
                     *       "ticketsSpace": true
                     *     }
                     */
                    "application/json": components["schemas"]["MessengerSettings"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    updateMessengerSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version that is being changed, exactly as it was received. Missing, `*`, weak or a list: 428. Outdated: 412.
                 * @example "8c1f07d2"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticketsSpace": true
                 *     }
                 */
                "application/json": components["schemas"]["MessengerSettingsPatch"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "installedForUsers": true,
                     *       "ticketsSpace": true
                     *     }
                     */
                    "application/json": components["schemas"]["MessengerSettings"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["StaleMessengerSettings"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getSecuritySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messengerJwtEnforced": true
                     *     }
                     */
                    "application/json": components["schemas"]["SecuritySettings"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    updateSecuritySettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version that is being changed, exactly as it was received. Missing, `*`, weak or a list: 428. Outdated: 412.
                 * @example "8c1f07d2"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "messengerJwtEnforced": true
                 *     }
                 */
                "application/json": components["schemas"]["SecuritySettingsPatch"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messengerJwtEnforced": true
                     *     }
                     */
                    "application/json": components["schemas"]["SecuritySettings"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["StaleSecuritySettings"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getCompaniesSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "preventUpdatesViaMessenger": true
                     *     }
                     */
                    "application/json": components["schemas"]["CompaniesSettings"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    updateCompaniesSettings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version that is being changed, exactly as it was received. Missing, `*`, weak or a list: 428. Outdated: 412.
                 * @example "8c1f07d2"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "preventUpdatesViaMessenger": true
                 *     }
                 */
                "application/json": components["schemas"]["CompaniesSettingsPatch"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "preventUpdatesViaMessenger": true
                     *     }
                     */
                    "application/json": components["schemas"]["CompaniesSettings"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["StaleCompaniesSettings"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    mockSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MockSignIn"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1X21hcmEifQ.c2lnbmF0dXJl",
                     *       "expiresAt": "2026-11-23T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MockToken"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Internal"];
        };
    };
    listMockPeople: {
        parameters: {
            query?: {
                /**
                 * @description Part of a name or an e-mail address.
                 * @example mara
                 */
                q?: components["parameters"]["UserSearch"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personas": [
                     *         {
                     *           "kind": "user",
                     *           "id": "u_mara",
                     *           "name": "Mara Lindqvist",
                     *           "email": "mara@examply.com",
                     *           "companies": [
                     *             {
                     *               "id": "co_examply",
                     *               "name": "Examply"
                     *             }
                     *           ],
                     *           "story": "Leads support requests at Examply, and sees every ticket of her company."
                     *         }
                     *       ],
                     *       "teammates": [
                     *         {
                     *           "kind": "teammate",
                     *           "id": "tm_ines",
                     *           "name": "Inês Carvalho",
                     *           "email": "ines@brightdesk.example",
                     *           "permissions": [
                     *             "manage_portal_settings",
                     *             "publish_help_center",
                     *             "view_as_user"
                     *           ]
                     *         }
                     *       ],
                     *       "users": [
                     *         {
                     *           "kind": "user",
                     *           "id": "u_mara",
                     *           "name": "Mara Lindqvist",
                     *           "email": "mara@examply.com",
                     *           "companies": [
                     *             {
                     *               "id": "co_examply",
                     *               "name": "Examply"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "totalUsers": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MockPeople"];
                };
            };
            422: components["responses"]["Invalid"];
            500: components["responses"]["Internal"];
        };
    };
    getMockWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            422: components["responses"]["Invalid"];
            500: components["responses"]["Internal"];
        };
    };
    replaceMockWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Workspace"];
            };
        };
        responses: {
            /** @description Replaced. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Invalid"];
            500: components["responses"]["Internal"];
        };
    };
    resetMock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reset. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Invalid"];
            500: components["responses"]["Internal"];
        };
    };
    setMockScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "latencyMs": [
                 *         200,
                 *         600
                 *       ],
                 *       "failNext": [
                 *         {
                 *           "method": "PATCH",
                 *           "path": "/settings/portal",
                 *           "status": 500,
                 *           "times": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MockScenarioPatch"];
            };
        };
        responses: {
            /** @description The scenario as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "latencyMs": [
                     *         200,
                     *         600
                     *       ],
                     *       "failRate": 0,
                     *       "failNext": [
                     *         {
                     *           "method": "PATCH",
                     *           "path": "/settings/portal",
                     *           "status": 500,
                     *           "times": 1
                     *         }
                     *       ],
                     *       "now": null
                     *     }
                     */
                    "application/json": components["schemas"]["MockScenario"];
                };
            };
            422: components["responses"]["Invalid"];
            500: components["responses"]["Internal"];
        };
    };
}
