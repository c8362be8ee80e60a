package entente.scenarios.imports.policy;

import com.fasterxml.jackson.databind.JsonNode;

/** A field of an object, and where its value stands: line and column, from 1. */
record LocatedField(String name, JsonNode value, int line, int column) {}
