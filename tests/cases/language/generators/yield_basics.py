# case: yield gives values one by one
# expect: value ['f', ['l', 'o', 'g'], 'cba']
def reverse(data):
    for index in range(len(data) - 1, -1, -1):
        yield data[index]


g = reverse("golf")
[next(g), list(g), "".join(reverse("abc"))]
