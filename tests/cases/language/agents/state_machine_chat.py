# case: a dialogue as a machine of states
# expect: value ['done', ['Hello?', 'Your name?', 'Your name?', 'Bye.']]
FLOW = {
    "start": (lambda t: "ask_name" if "hi" in t else "start", "Hello?"),
    "ask_name": (lambda t: "done" if t else "ask_name", "Your name?"),
    "done": (lambda t: "done", "Bye."),
}
state, replies = "start", []
for text in ["yo", "oh hi", "", "Ann"]:
    step, _ = FLOW[state]
    state = step(text)
    replies.append(FLOW[state][1])
[state, replies]
