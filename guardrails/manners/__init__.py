"""How a letter behaves towards its reader: demands, reproaches and what nobody asked for."""
