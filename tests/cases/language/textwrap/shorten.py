# case: text cut at a word
# policy: script {"modules": {"textwrap": null}}
# expect: value ['Hello [...]', 'Hello world', 'Hello…', '* one\n  two\n  three']
import textwrap
[textwrap.shorten("Hello  world, how are you?", width=15), textwrap.shorten("Hello world", width=11), textwrap.shorten("Hello world", width=9, placeholder="…"), textwrap.fill("one two three", 8, initial_indent="* ", subsequent_indent="  ")]
