# case: the states of an order as a transition table with guards, hooks and a history
# expect: value ['refunded', [('draft', 'confirm'), ('confirmed', 'pay'), ('paid', 'cancel')], {'lines': 2, 'receipt': 'R002'}, ['ship', 'cancel'], [], ['confirm in paid', 'confirm is guarded in draft', 'ship in draft'], ['cancelled', 'refunded', 'shipped']]
class InvalidTransition(Exception):
    pass


class Machine:
    TABLE = {
        ("draft", "confirm"): "confirmed",
        ("confirmed", "pay"): "paid",
        ("paid", "ship"): "shipped",
        ("draft", "cancel"): "cancelled",
        ("confirmed", "cancel"): "cancelled",
        ("paid", "cancel"): "refunded",
    }

    def __init__(self, **context):
        self.state = "draft"
        self.context = context
        self.history = []

    def guard_confirm(self):
        return self.context.get("lines", 0) > 0

    def on_paid(self):
        self.context["receipt"] = f"R{len(self.history):03}"

    def fire(self, event):
        try:
            target = self.TABLE[self.state, event]
        except KeyError:
            raise InvalidTransition(f"{event} in {self.state}") from None
        if not getattr(self, f"guard_{event}", lambda: True)():
            raise InvalidTransition(f"{event} is guarded in {self.state}")
        self.history.append((self.state, event))
        self.state = target
        if hook := getattr(self, "on_" + target, None):
            hook()
        return self

    @property
    def events(self):
        return [event for (state, event) in self.TABLE if state == self.state]


order = Machine(lines=2)
order.fire("confirm").fire("pay")
problems = []
for machine, event in ((order, "confirm"), (Machine(), "confirm"), (Machine(lines=1), "ship")):
    try:
        machine.fire(event)
    except InvalidTransition as e:
        problems.append(str(e))
open_events = order.events
order.fire("cancel")
dead = {s for s in Machine.TABLE.values()} - {s for s, _ in Machine.TABLE}
[order.state, order.history, order.context, open_events, order.events, problems, sorted(dead)]
