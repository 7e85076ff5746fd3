<%@ tag pageEncoding="UTF-8" description="What an account stores of each kind, for an administrator." %>
<%@ attribute name="usages" required="true" type="java.util.List" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<ul class="rows">
  <c:forEach var="usage" items="${usages}">
    <c:set var="kind" value="${usage.kind()}"/>
    <c:set var="key" value="person.usage.${kind}"/>
    <li><c:out value="${messages.text(key, usage.rows(), usage.most(), usage.megabytes(), usage.mostMegabytes())}"/></li>
  </c:forEach>
</ul>
