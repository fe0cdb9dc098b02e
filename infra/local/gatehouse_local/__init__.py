"""Brings Gatehouse up on a developer's machine: the commands behind `make up`, `make down` and `make test`.

Until the virtual environment is made only the standard library may be used: `__main__`, `settings`, `terminal`,
`checks`, `toolchain`, `builds` and `processes`. The other modules talk to the cloud and run inside it.
"""
