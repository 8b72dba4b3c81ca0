# case: sentences of a player parsed with synonyms, stop words and abbreviations
# expect: value [['hall: lamp and key', 'taken: lamp', 'taken: key', 'you are in the garden', 'garden: empty', 'no way north', 'you are in the hall', 'you use the key with the door', 'you use the lamp', 'pardon?', 'pardon?', 'use what?'], ['lamp', 'key'], 'hall']
VERBS = {"take": {"get", "grab", "pick"}, "go": {"walk", "move"}, "look": {"examine", "l", "x"}, "use": set()}
STOP = {"the", "a", "an", "to", "up", "at", "on"}
DIRECTIONS = {d[0]: d for d in ("north", "south", "east", "west")}


class World:
    def __init__(self):
        self.place, self.bag = "hall", []
        self.rooms = {"hall": {"exits": {"north": "garden"}, "items": ["lamp", "key"]}, "garden": {"exits": {"south": "hall"}, "items": []}}

    @property
    def room(self):
        return self.rooms[self.place]

    def do_take(self, *things):
        if "all" in things:
            things = tuple(self.room["items"])
        taken = [t for t in things if t in self.room["items"]]
        for t in taken:
            self.room["items"].remove(t)
        self.bag += taken
        return f"taken: {', '.join(taken) or 'nothing'}"

    def do_go(self, direction=None):
        direction = DIRECTIONS.get(direction, direction)
        try:
            self.place = self.room["exits"][direction]
        except KeyError:
            return f"no way {direction}"
        return f"you are in the {self.place}"

    def do_look(self, *_):
        items = self.room["items"]
        return f"{self.place}: {' and '.join(items) if items else 'empty'}"

    def do_use(self, tool, with_="", target=None):
        return f"you use the {tool}" + (f" with the {target}" if with_ == "with" else "")


def understand(sentence):
    words = [w for w in sentence.lower().strip(" .!?").split() if w not in STOP]
    match words:
        case []:
            return None
        case [("n" | "s" | "e" | "w") as short]:
            return "go", short
        case [verb, *rest]:
            verb = next((v for v, others in VERBS.items() if verb == v or verb in others), None)
            return verb and (verb, *(w for w in rest if w != "and"))


world = World()
answers = []
for sentence in ("Look!", "pick up the lamp and the sword", "grab all", "walk to north", "x", "n", "S.", "use key with the door", "use lamp", "dance", "", "use"):
    command = understand(sentence)
    if not command:
        answers.append("pardon?")
        continue
    verb, *args = command
    try:
        answers.append(getattr(world, "do_" + verb)(*args))
    except TypeError:
        answers.append(f"{verb} what?")
[answers, world.bag, world.place]
