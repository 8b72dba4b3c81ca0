# case: roles as sets: unions, differences, subsets, symmetric difference, frozensets as keys, and updates in place
# expect: value [['comment', 'read'], 'as editor', ['comment', 'read'], ['ban', 'hide', 'write'], True, ['admin'], ['admin'], None, ['c', 'new', 'r', 'z'], {1, 2, 3, 6}, (99,), 4, ({'viewer'}, True, True), True, True, True, [['a', 'b'], ['c']]]
ROLES = {
    "viewer": frozenset({"read"}),
    "editor": frozenset({"read", "write", "comment"}),
    "moderator": frozenset({"read", "comment", "hide", "ban"}),
    "admin": frozenset({"read", "write", "comment", "hide", "ban", "grant"}),
}


def rights(*roles, deny=()):
    return frozenset().union(*(ROLES[r] for r in roles)) - set(deny)


def smallest_roles(wanted):
    """The fewest roles that give all wanted rights."""
    wanted = set(wanted)
    best = None
    names = sorted(ROLES, key=lambda r: (len(ROLES[r]), r))
    for mask in range(1, 1 << len(names)):
        chosen = [n for i, n in enumerate(names) if mask >> i & 1]
        if wanted <= rights(*chosen) and (best is None or len(chosen) < len(best)):
            best = chosen
    return best


by_rights = {rights("viewer", "editor"): "as editor", frozenset(): "nothing"}
both = rights("editor") & rights("moderator")
either = rights("editor") ^ rights("moderator")
chain = rights("viewer") < rights("editor") < rights("admin")
s = set("abracadabra")
s |= {"z"}
s &= set("abcz") | {"r"}
s -= {"a"}
s ^= {"b", "new"}
t = {1, 2, 3}
t.discard(9)
t.update([4], (5,), range(2))
t.difference_update({0, 5})
t.symmetric_difference_update([4, 6])
t.intersection_update(range(1, 7))
try:
    t.remove(99)
except KeyError as e:
    missing = e.args
mixed = {1, 1.0, True, "1", (1,), frozenset({1})}
views = ROLES.keys() & {"viewer", "nobody"}, ROLES.keys() - {"admin"} >= {"editor"}, {"a": 1}.items() <= {"a": 1, "b": 2}.items()
[sorted(rights("editor", deny=["write"])), by_rights[frozenset({"comment", "read", "write"})], sorted(both), sorted(either), chain, smallest_roles({"write", "ban"}), smallest_roles(["grant", "read"]), smallest_roles({"fly"}), sorted(s), t, missing, len(mixed), views, {1, 2}.isdisjoint([3]), {1, 2}.issuperset([1]), frozenset("ab") == {"b", "a"}, sorted(map(sorted, {frozenset("ab"), frozenset("ba"), frozenset("c")}))]
