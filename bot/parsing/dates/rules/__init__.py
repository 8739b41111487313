"""The grammar: one function per rule, its docstring the rule; `layers` has their order."""
