<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="forgotten.sent">
  <p><fmt:message key="forgotten.sent.text"/></p>
  <p><fmt:message key="forgotten.sent.nothing"/></p>
</t:page>
