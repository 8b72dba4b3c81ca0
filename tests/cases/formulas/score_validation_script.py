# case: validation of a record collects messages
# inputs: {"record": {"email": "a.b@c", "age": "17", "plz": "1234"}}
# expect: value ["email has no domain", "age below 18", "plz needs 5 digits"]
problems = []


def check(ok, message):
    if not ok:
        problems.append(message)


user, _, domain = record["email"].partition("@")
check(user and "." in domain, "email has no domain")
check(record["age"].isdigit() and int(record["age"]) >= 18, "age below 18")
check(len(record["plz"]) == 5 and record["plz"].isdigit(), "plz needs 5 digits")
problems
