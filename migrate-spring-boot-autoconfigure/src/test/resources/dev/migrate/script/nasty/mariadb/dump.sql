-- upgrade
-- MariaDB dump 10.19  Distrib 11.4.5-MariaDB
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
CREATE TABLE `outcome` (
  `text` varchar(200) DEFAULT NULL COMMENT 'it''s; a "text"'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
LOCK TABLES `outcome` WRITE;
/*!40000 ALTER TABLE `outcome` DISABLE KEYS */;
INSERT INTO `outcome` VALUES ('a;\n'),('b\\');
UNLOCK TABLES;
DELIMITER ;;
/*!50003 CREATE*/ /*!50017 DEFINER=current_user*/ /*!50003 TRIGGER `t` BEFORE INSERT ON `outcome`
FOR EACH ROW BEGIN
  SET NEW.text = concat(NEW.text, ';'); END */;;
DELIMITER ;
INSERT INTO outcome VALUES ('c');
