# case: a lending library with members, due days, fines, holds and a log, driven by a script of events
# expect: value {'ann': ({}, 0), 'bob': ({'Dune': 34}, 0.0)}
# output: 'ann has Dune until day 14\nno: Dune is out, bob is number 1\nDune back, 6 days late, tell bob\nno: ann owes 1.50\nno: Dune is out, ann is number 2\nbob has Dune until day 34\nno: bob has 1 loans\nunknown: eve\nunknown: Emma\n'
class LibraryError(Exception):
    pass


class Book:
    def __init__(self, title, copies=1):
        self.title, self.copies, self.holds = title, copies, []


class Member:
    def __init__(self, name, limit=2):
        self.name, self.limit = name, limit
        self.loans = {}
        self.fines = 0.0


class Library:
    PERIOD, RATE = 14, 0.25

    def __init__(self, books, members):
        self.books = {b.title: b for b in books}
        self.members = {m.name: m for m in members}
        self.day = 0

    def lend(self, name, title):
        member, book = self.members[name], self.books[title]
        if member.fines > 1:
            raise LibraryError(f"{name} owes {member.fines:.2f}")
        if len(member.loans) >= member.limit:
            raise LibraryError(f"{name} has {len(member.loans)} loans")
        if book.copies == 0 or (book.holds and book.holds[0] != name):
            if name not in book.holds:
                book.holds.append(name)
            raise LibraryError(f"{title} is out, {name} is number {book.holds.index(name) + 1}")
        if name in book.holds:
            book.holds.remove(name)
        book.copies -= 1
        member.loans[title] = self.day + self.PERIOD
        return f"{name} has {title} until day {member.loans[title]}"

    def take_back(self, name, title):
        member = self.members[name]
        late = max(0, self.day - member.loans.pop(title))
        member.fines += late * self.RATE
        self.books[title].copies += 1
        waiting = self.books[title].holds
        return f"{title} back, {late} days late" + (f", tell {waiting[0]}" if waiting else "")

    def run(self, script):
        for line in script.strip().splitlines():
            match line.split():
                case ["wait", days]:
                    self.day += int(days)
                    continue
                case ["lend", name, title]:
                    action = self.lend
                case ["return", name, title]:
                    action = self.take_back
                case ["pay", name]:
                    self.members[name].fines = 0
                    continue
            try:
                yield action(name, title)
            except LibraryError as e:
                yield f"no: {e}"
            except KeyError as e:
                yield f"unknown: {e.args[0]}"


library = Library([Book("Dune"), Book("Emma", 2), Book("Ulysses")], [Member("ann"), Member("bob", limit=1)])
log = list(library.run("""
lend ann Dune
lend bob Dune
wait 20
return ann Dune
lend ann Emma
pay ann
lend ann Dune
lend bob Dune
lend bob Emma
lend eve Emma
return bob Emma
"""))
print(*log, sep="\n")
{m.name: (m.loans, m.fines) for m in library.members.values()}
