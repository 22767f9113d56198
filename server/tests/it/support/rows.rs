//! The database, looked at and changed beside the server.

use sea_orm::{ConnectOptions, ConnectionTrait as _, Database, DatabaseConnection, Statement};

use super::TestServer;

async fn connect(server: &TestServer) -> DatabaseConnection {
    let mut options = ConnectOptions::new(server.state.config().database_url().expose());
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await.unwrap()
}

/// How many rows a table has.
pub(crate) async fn count(server: &TestServer, table: &str) -> i64 {
    let db = connect(server).await;
    let sql = format!("SELECT COUNT(*) AS count FROM {table}");
    let statement = Statement::from_string(db.get_database_backend(), sql);
    let row = db.query_one_raw(statement).await.unwrap().unwrap();
    db.close().await.unwrap();
    row.try_get("", "count").unwrap()
}

/// Changes something; what refers to what is not looked at where the database can be told so.
pub(crate) async fn change(server: &TestServer, sql: &str) {
    let db = connect(server).await;
    if super::engine::postgres().is_none() {
        db.execute_unprepared("PRAGMA foreign_keys = OFF").await.unwrap();
    }
    db.execute_unprepared(sql).await.unwrap();
    db.close().await.unwrap();
}
