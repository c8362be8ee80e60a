/** What all commands share: how a command line is run, its environment, what it says of failures and of progress. */
package entente.results.console;
