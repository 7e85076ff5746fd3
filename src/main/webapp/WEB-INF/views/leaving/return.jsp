<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="return.title">
  <p><fmt:message key="return.text"/> <strong><t:time moment="${end}" exact="true"/></strong></p>
  <p><fmt:message key="${keeping ? 'return.keep' : 'return.remove'}"/></p>
  <p><fmt:message key="return.back"/></p>
  <form method="post" action="${links.to('ReturnController#create')}">
    <t:csrf/>
    <button><fmt:message key="return.send"/></button>
  </form>
</t:page>
