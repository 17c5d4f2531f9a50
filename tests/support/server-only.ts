// Stands for the package "server-only" in tests, where there is no client to protect.
export {};
