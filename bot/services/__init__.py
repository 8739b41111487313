"""What people do: plain verbs over the ports."""
