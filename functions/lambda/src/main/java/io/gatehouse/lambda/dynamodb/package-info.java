/**
 * The table: the ports of the domain and the kept answers of the edge, over one DynamoDB table.
 *
 * <p>It began with the questions. Each method names its own. RCU and WCU are read and write units:
 * 4 KB read as of now, half of that when lagging, 1 KB written; an item here is below 1 KB, but for
 * memberships with dozens of permissions, and a write in a transaction costs two, with as much
 * again for every index the item is in.
 *
 * <table>
 * <caption>Access patterns</caption>
 * <tr><th>No.</th><th>Question</th><th>How</th><th>Cost</th></tr>
 * <tr><td>A1</td><td>A company</td><td>GetItem</td><td>1 RCU</td></tr>
 * <tr><td>A2</td><td>Companies by name, or whose names start so</td><td>one page of {@code list},
 * PORTAL#COMPANIES, and of PORTAL#COMPANIES#… for each other status wanted</td><td>0.5 RCU for 8
 * each</td></tr>
 * <tr><td>A3</td><td>A user</td><td>GetItem</td><td>1 RCU</td></tr>
 * <tr><td>A4</td><td>Up to 100 users</td><td>BatchGetItem</td><td>1 RCU each</td></tr>
 * <tr><td>A5</td><td>A user by address (R8)</td><td>GetItem of the EMAIL item, then A3</td>
 * <td>2 RCU</td></tr>
 * <tr><td>A6</td><td>What a company gave a user</td><td>GetItem</td><td>1 RCU</td></tr>
 * <tr><td>A7</td><td>A company's users by last name</td><td>one page of {@code list},
 * COMPANY#…#USERS</td><td>0.5 RCU for 8</td></tr>
 * <tr><td>A8</td><td>A user's invitation</td><td>GetItem</td><td>1 RCU</td></tr>
 * <tr><td>A9</td><td>Invitations of up to 100 users</td><td>BatchGetItem</td><td>1 RCU each</td></tr>
 * <tr><td>A10</td><td>Invitations due (R51)</td><td>one query of {@code due} in each of 8 shards</td>
 * <td>0.5 RCU each if nothing is</td></tr>
 * <tr><td>A11</td><td>A user's password reset</td><td>GetItem</td><td>1 RCU</td></tr>
 * <tr><td>A12</td><td>What an access decision needs</td><td>BatchGetItem of 4, or of 2 for the user's
 * own company. If this function has not met the user yet: of 3, and of 2 more unless it is about
 * their own company</td><td>1 RCU each</td></tr>
 * <tr><td>A13</td><td>Claim a message</td><td>UpdateItem if free</td><td>3 WCU and the old place in
 * {@code due}</td></tr>
 * <tr><td>A14</td><td>It is done with</td><td>UpdateItem if not done</td><td>3 WCU</td></tr>
 * <tr><td>A15</td><td>It is to be tried again</td><td>UpdateItem if claimed</td><td>as A13</td></tr>
 * <tr><td>A16</td><td>It failed for good</td><td>UpdateItem if claimed</td><td>3 WCU</td></tr>
 * <tr><td>A17</td><td>Messages due</td><td>as A10</td><td>as A10</td></tr>
 * <tr><td>A18</td><td>Write a change</td><td>one TransactWriteItems</td><td>2 WCU an item, and 1 for
 * each index it is in</td></tr>
 * <tr><td>A19</td><td>Write a change with its answer (R52)</td><td>as A18; PutItem if the change is
 * empty</td><td>A18 and 2 WCU; 1 WCU</td></tr>
 * <tr><td>A20</td><td>What a key was answered</td><td>GetItem</td><td>1 RCU</td></tr>
 * <tr><td>A21</td><td>A company's events by time (R48)</td><td>laid out for: COMPANY#…, EVENT#…
 * sorts by time</td><td>not asked yet</td></tr>
 * <tr><td>A22</td><td>A company's mails, newest first (R49)</td><td>one page of {@code list},
 * COMPANY#…#MESSAGES, backwards</td><td>0.5 RCU for 8</td></tr>
 * <tr><td>A23</td><td>What up to 100 decisions need</td><td>as A12, each item once and 100 in a
 * call</td><td>1 RCU each</td></tr>
 * <tr><td>A24</td><td>Everybody tied to a company, by user (R43)</td><td>one page of COMPANY#…,
 * MEMBERSHIP#…, as of now</td><td>1 RCU for 8; 15 for 100 with ten permissions each</td></tr>
 * <tr><td>A25</td><td>A company's users who reach all its customers, by user (R18, R43)</td>
 * <td>one page of {@code reach}, COMPANY#…#ALL-CUSTOMERS</td><td>0.5 RCU for 8</td></tr>
 * <tr><td>A26</td><td>A user's ties to other companies, by company (R44)</td><td>one page of {@code
 * reach}, USER#…#MEMBERSHIPS</td><td>0.5 RCU for 8</td></tr>
 * <tr><td>A27</td><td>Companies a partner refers or ever referred, by company (R44)</td><td>one page
 * of COMPANY#…, CUSTOMER#…, as of now</td><td>3 RCU for 100</td></tr>
 * <tr><td>A28</td><td>All companies, by id (R44)</td><td>one page of {@code reach},
 * PORTAL#COMPANIES-BY-ID</td><td>0.5 RCU for 8</td></tr>
 * <tr><td>A29</td><td>A company's own history (R46)</td><td>{@code reach}, COMPANY#…#HISTORY,
 * COMPANY#…: all pages of 250</td><td>0.5 RCU for 8</td></tr>
 * <tr><td>A30</td><td>A user's history in a company (R46)</td><td>as A29, usr_…#…</td><td>as
 * A29</td></tr>
 * <tr><td>A31</td><td>The histories of a company's next users (R46)</td><td>as A29, behind usr_…; as
 * many pages as they take</td><td>as A29</td></tr>
 * <tr><td>A32</td><td>A user's change of address (R12)</td><td>GetItem</td><td>1 RCU</td></tr>
 * <tr><td>A33</td><td>Invitations of a company that were not answered, by when they lapse
 * (R36)</td><td>one page of {@code list}, COMPANY#…#INVITATIONS, either way, from or up to a moment;
 * …#LOCKED for those that wrong codes killed</td><td>0.5 RCU for 6: 2 for 25</td></tr>
 * <tr><td>A34</td><td>A user's history in a company, a page at a time (R12)</td><td>one page of
 * {@code reach}, as A30</td><td>0.5 RCU for 8</td></tr>
 * <tr><td>A35</td><td>What a company gave up to 100 users</td><td>BatchGetItem</td><td>1 RCU
 * each</td></tr>
 * <tr><td>A36</td><td>A company's users by first name, address or age; by last name those of a
 * status, with a seat, a tick or a role; guests; and deleted users (R8, R12)</td><td>one page of
 * {@code list}, COMPANY#…#ROSTER#…, or A7's</td><td>0.5 RCU for 16; for a filter by permission one
 * for everything that brings it. With A4 and A35 for whom it shows: 53 RCU for 25 users, 205 for
 * 100, of however many</td></tr>
 * <tr><td>A37</td><td>Somebody's place in these lists is another one</td><td>written in A18, an item
 * for each list; nothing where nothing moves</td><td>3 WCU each: 7 for a user with three ticks when
 * they are made, 1 when they are invited</td></tr>
 * <tr><td>A38</td><td>A mail something was reported of</td><td>GetItem</td><td>1 RCU</td></tr>
 * <tr><td>A39</td><td>What was reported of it</td><td>UpdateItem unless it says less</td><td>3
 * WCU</td></tr>
 * <tr><td>A40</td><td>Whether somebody asks too often (R40)</td><td>PutItem if nothing is used up,
 * otherwise UpdateItem if not too much is</td><td>1 WCU, or 2</td></tr>
 * <tr><td>A41</td><td>A company's mails to one user, newest first (R49)</td><td>one page of {@code
 * reach}, COMPANY#…#MESSAGES, usr_…#…, backwards</td><td>0.5 RCU for 8</td></tr>
 * <tr><td>A50</td><td>Up to 100 companies</td><td>BatchGetItem</td><td>1 RCU each</td></tr>
 * <tr><td>A51</td><td>A partner's customers by name (R2)</td><td>as A2, COMPANY#…#CUSTOMERS and
 * COMPANY#…#CUSTOMERS#…, then A50</td><td>0.5 RCU for 20 each, and 1 RCU each shown</td></tr>
 * <tr><td>A52</td><td>Companies to erase (R6, R51)</td><td>as A10</td><td>as A10</td></tr>
 * <tr><td>I1</td><td>An import</td><td>GetItem</td><td>1 RCU</td></tr>
 * <tr><td>I2</td><td>A company's imports, newest first</td><td>one page of {@code list},
 * COMPANY#…#IMPORTS</td><td>0.5 RCU for 4</td></tr>
 * <tr><td>I3</td><td>What became of a line</td><td>GetItem</td><td>1 RCU</td></tr>
 * <tr><td>I4</td><td>Whether a chunk is done</td><td>GetItem</td><td>1 RCU</td></tr>
 * <tr><td>I5</td><td>How far an import is</td><td>all of IMPORT#…, CHUNK#…, as of now</td>
 * <td>8 RCU for the 200 chunks of 10,000 lines</td></tr>
 * <tr><td>I6</td><td>Which of up to 100 addresses are taken (R8)</td><td>BatchGetItem</td>
 * <td>1 RCU each</td></tr>
 * <tr><td>A60</td><td>Users to be erased (R12)</td><td>as A10</td><td>as A10</td></tr>
 * <tr><td>A61</td><td>Forget what the log told of a person (R12)</td><td>pages of USER#…,
 * PERSONAL#…, and a DeleteItem each</td><td>1 RCU and 1 WCU an event</td></tr>
 * <tr><td>A62</td><td>Events with the persons they name (R48)</td><td>BatchGetItem of users and
 * PERSONAL#…, 100 in a call</td><td>1 RCU each</td></tr>
 * <tr><td>T1</td><td>Users of others who are tied to a company, by user (R9, R18)</td><td>one page
 * of {@code list}, COMPANY#…#TIES</td><td>0.5 RCU for 16</td></tr>
 * <tr><td>T2</td><td>A company's users who are tied to another one, by user</td><td>one page of
 * {@code reach}, COMPANY#…#CLIENTS, cmp_…#…</td><td>0.5 RCU for 16</td></tr>
 * <tr><td>T3</td><td>The next company that users of one are tied to</td><td>one item of {@code
 * reach}, COMPANY#…#CLIENTS</td><td>0.5 RCU</td></tr>
 * <tr><td>T4</td><td>Somebody used today what they hold over a company that is not their own</td>
 * <td>PutItem if no such day is noted; not asked again that day by the same instance of a
 * function</td><td>1 WCU</td></tr>
 * <tr><td>T5</td><td>When up to 100 last did</td><td>BatchGetItem</td><td>1 RCU each</td></tr>
 * <tr><td>A76</td><td>How a company stands with its seats (R27)</td><td>BatchGetItem, SEATS#…,
 * COUNT#…</td><td>1 RCU for each type</td></tr>
 * <tr><td>A77</td><td>What it has bought (R21)</td><td>BatchGetItem, SEATS#…, LIMIT#…</td><td>1 RCU
 * for each type</td></tr>
 * <tr><td>A78</td><td>Somebody takes or leaves a seat (R27)</td><td>written in A18: one UpdateItem
 * for each type that is taken or left, if as many are free</td><td>2 WCU each; nothing where no seat
 * moves</td></tr>
 * <tr><td>A70</td><td>What is known of a grant (R28)</td><td>GetItem</td><td>1 RCU</td></tr>
 * <tr><td>A71</td><td>All that a customer ever granted</td><td>all of COMPANY#…, PARTNERACCESS#…, as
 * of now</td><td>1 RCU for 8</td></tr>
 * <tr><td>A72</td><td>A partner's groups by customers' names (R28)</td><td>one page of {@code list},
 * COMPANY#…#GROUPS, then A50</td><td>0.5 RCU for 20, and 1 RCU for each customer shown</td></tr>
 * <tr><td>A73</td><td>Grants to tell of, or to end (R33, R51)</td><td>as A10</td><td>as
 * A10</td></tr>
 * <tr><td>A74</td><td>Who is in a group, by last name (R28)</td><td>as A36,
 * COMPANY#…#ROSTER#GROUP#role@round</td><td>as A36</td></tr>
 * <tr><td>V1</td><td>An access review</td><td>GetItem</td><td>1 RCU</td></tr>
 * <tr><td>V2</td><td>A company's access reviews, newest first</td><td>one page of {@code list},
 * COMPANY#…#REVIEWS</td><td>0.5 RCU for 8</td></tr>
 * <tr><td>V3</td><td>What was decided about up to 100 entries of a review</td><td>BatchGetItem</td>
 * <td>1 RCU each</td></tr>
 * <tr><td>V4</td><td>Users, or grants, something was decided about</td><td>one page of REVIEW#…,
 * USER#… or GRANT#…, as of now</td><td>1 RCU for 16</td></tr>
 * <tr><td>V5</td><td>Reviews due (R51)</td><td>as A10</td><td>as A10</td></tr>
 * </table>
 *
 * <p>Keys are typed, see {@link Key}; kinds of item are listed in {@link ItemType} and turned into
 * things by {@link Codecs}; places in the indexes are {@link ListPosition}, {@link ReachPosition}
 * and {@link DuePosition}. Everything is package-private: who uses the ports cannot get past them.
 */
@NullMarked
package io.gatehouse.lambda.dynamodb;

import org.jspecify.annotations.NullMarked;
