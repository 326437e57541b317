"""When things are: dates as they are written, the interview, zones, working days and a message's window."""
